package dev.portolan.model.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A record's description of itself, read from its components, so that the file form, the schema, the editors and the
 * edits all follow from the one place where a record is written down.
 *
 * @param <R> the record
 */
public final class Shape<R extends Record> {
    /** How many characters (UTF-16 units) a text may have. */
    public static final int LONGEST_TEXT = 64 << 10;

    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        protected Shape<?> computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<R> type;
    private final List<Part> parts;
    private final Constructor<R> constructor;

    private Shape(Class<R> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        List<Part> found = new ArrayList<>();
        Class<?>[] erased = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            found.add(part(i, components[i]));
            erased[i] = components[i].getType();
        }
        this.parts = List.copyOf(found);
        try {
            this.constructor = type.getDeclaredConstructor(erased);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    @SuppressWarnings("unchecked")
    public static <R extends Record> Shape<R> of(Class<R> type) {
        return (Shape<R>) SHAPES.get(type);
    }

    @SuppressWarnings("unchecked")
    public static <R extends Record> Shape<R> of(R value) {
        return (Shape<R>) SHAPES.get(value.getClass());
    }

    private static Part part(int index, RecordComponent component) {
        Doc doc = component.getAnnotation(Doc.class);
        String absent = doc == null ? "" : doc.absent();
        return new Part(index, component.getName(), component.getGenericType(), doc == null ? "" : doc.value(), absent,
                unsaid(component.getGenericType(), component.getType(), absent), component.getAccessor());
    }

    private static Object unsaid(Type generic, Class<?> raw, String absent) {
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Extra.class) {
            return Extra.NONE;
        }
        if (absent.isEmpty()) {
            return Part.Unsaid.FORBIDDEN;
        }
        if (raw == List.class) {
            return List.of();
        }
        if (raw == SortedMap.class) {
            return Collections.emptySortedMap();
        }
        if (raw == String.class) {
            return "";
        }
        return unsaidConstant(generic, raw, absent);
    }

    private static Object unsaidConstant(Type generic, Class<?> raw, String absent) {
        Object[] constants = raw.isEnum() ? raw.getEnumConstants() : new Object[0];
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals("UNSET")) {
                return constant;
            }
        }
        for (Object constant : constants) {
            if (constant instanceof Term term && term.term().equals(absent)) {
                return constant;
            }
        }
        throw new IllegalStateException("no value of " + generic + " stands for \"" + absent + "\"");
    }

    public Class<R> type() {
        return type;
    }

    public List<Part> parts() {
        return parts;
    }

    /** The part of that name. @throws IllegalArgumentException when there is none */
    public Part part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    /** A record of these values, in the order of the parts; what its constructor refuses is thrown as it is. */
    public R create(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type.getSimpleName(), e);
        }
    }

    /** A record of the named values, all others unsaid. @throws IllegalArgumentException when a required one lacks */
    public R create(Map<String, ?> named) {
        Object[] values = new Object[parts.size()];
        for (Part part : parts) {
            Object value = named.containsKey(part.name()) ? named.get(part.name()) : part.unsaid();
            if (value == Part.Unsaid.FORBIDDEN) {
                throw new IllegalArgumentException(type.getSimpleName() + " needs " + part.name());
            }
            values[part.index()] = value;
        }
        return create(values);
    }

    /** The same record with one part replaced. */
    public R with(R before, String name, Object value) {
        Object[] values = new Object[parts.size()];
        for (Part part : parts) {
            values[part.index()] = part.name().equals(name) ? value : part.of(before);
        }
        part(name);
        return create(values);
    }

    /** The type argument of a generic type such as {@code Optional<T>}, {@code List<T>} or {@code Id<T>}. */
    public static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    /** The class behind a type, whether generic or plain. */
    public static Class<?> raw(Type generic) {
        return generic instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType()
                : (Class<?>) generic;
    }
}

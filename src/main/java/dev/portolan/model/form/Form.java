package dev.portolan.model.form;

import dev.portolan.model.Toggle;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.model.shape.Term;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;

/**
 * How values of a type are written, derived from the type: in files, and in the editors of the window, so that there is one
 * notation for both.
 */
public sealed interface Form {

    /** Any text. */
    record Text() implements Form {
        /** Characters (UTF-16 units) of the longest one. */
        public static final int LONGEST = Shape.LONGEST_TEXT;
    }

    /** A whole number, both ends included. */
    record Whole(int min, int max) implements Form {
    }

    /** A number with a fraction. */
    record Decimal() implements Form {
    }

    /** {@code true} or {@code false}; unsaid is the field's absence. */
    record Flag() implements Form {
    }

    /** One of a few words. */
    record Word(SequencedMap<String, Object> words) implements Form {
    }

    /** An id: the element's own, or that of an element of the role. */
    record Name(Class<?> role) implements Form {
    }

    /** A text or number with a notation of its own. */
    record Noted(Notation notation) implements Form {
    }

    /** A list. */
    record Many(Form item) implements Form {
    }

    /** A value, or the field's absence. */
    record Maybe(Form value) implements Form {
    }

    /** Texts by name. */
    record Settings() implements Form {
    }

    /** An object. */
    record Nested(RecordForm form) implements Form {
    }

    /** The fields of the object that are not known. */
    record Unknown() implements Form {
    }

    /** The form of a type; the bounds hold for the whole numbers in it. */
    static Form of(Type type, int min, int max) {
        Class<?> raw = Shape.raw(type);
        if (raw == Optional.class) {
            return new Maybe(of(Shape.argument(type), min, max));
        }
        if (raw == List.class) {
            return new Many(of(Shape.argument(type), min, max));
        }
        if (raw == Id.class) {
            return new Name(Shape.raw(Shape.argument(type)));
        }
        if (raw == SortedMap.class) {
            return new Settings();
        }
        return plain(raw, min, max);
    }

    private static Form plain(Class<?> type, int min, int max) {
        Optional<Notation> notation = Notation.of(type);
        if (notation.isPresent()) {
            return new Noted(notation.get());
        }
        if (type == Toggle.class) {
            return new Flag();
        }
        if (type.isEnum()) {
            return new Word(words(type));
        }
        if (type == Extra.class) {
            return new Unknown();
        }
        if (type.isRecord()) {
            return new Nested(RecordForm.of(type.asSubclass(Record.class)));
        }
        if (type == String.class) {
            return new Text();
        }
        if (type == int.class || type == Integer.class) {
            return new Whole(min, max);
        }
        if (type == double.class) {
            return new Decimal();
        }
        throw new IllegalStateException("there is no form for " + type);
    }

    private static SequencedMap<String, Object> words(Class<?> type) {
        SequencedMap<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            if (!((Enum<?>) constant).name().equals("UNSET")) {
                words.put(((Term) constant).term(), constant);
            }
        }
        return words;
    }
}

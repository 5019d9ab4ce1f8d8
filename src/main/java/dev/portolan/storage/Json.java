package dev.portolan.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A JSON value on its way into a file; {@link JsonLayout} writes it. */
public sealed interface Json {

    /** A string. */
    record Text(String text) implements Json {
    }

    /** A number, {@code true}, {@code false} or {@code null}, as the file holds it. */
    record Raw(String text) implements Json {
    }

    /** An array. */
    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An object, its fields in the order of the file. */
    record Fields(SequencedMap<String, Json> fields) implements Json {
        public Fields {
            fields = Collections.unmodifiableSequencedMap(fields);
        }
    }

    static Json of(String text) {
        return new Text(text);
    }

    static Json of(long number) {
        return new Raw(Long.toString(number));
    }

    static Json texts(List<String> texts) {
        return new Items(texts.stream().map(Json::of).toList());
    }

    /** Starts an object. */
    static Building object() {
        return new Building();
    }

    /** An object being built. */
    final class Building {
        private final SequencedMap<String, Json> fields = new LinkedHashMap<>();

        private Building() {
        }

        /** Adds a field. @throws IllegalArgumentException when there is one of that name */
        public Building put(String name, Json value) {
            if (fields.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("the field '" + name + "' is there already");
            }
            return this;
        }

        public Building put(String name, String text) {
            return put(name, new Text(text));
        }

        public Fields done() {
            return new Fields(fields);
        }
    }
}

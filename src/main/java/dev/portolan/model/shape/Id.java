package dev.portolan.model.shape;

import java.util.Objects;

/**
 * The readable name by which one element refers to another, unique in a design whatever the kind.
 *
 * @param value 1 to 200 characters: letters, digits, and any of {@code - _ . :} after the first
 * @param <T> the kind of element referred to, or the role it plays
 */
public record Id<T>(String value) implements Comparable<Id<?>> {
    public static final int MAX_LENGTH = 200;

    public Id {
        Objects.requireNonNull(value, "id");
        String fault = fault(value);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** Why the text cannot be an id, or an empty text when it can. */
    public static String fault(String value) {
        if (value.isEmpty()) {
            return "an id must not be empty";
        }
        if (value.length() > MAX_LENGTH) {
            return "an id has at most " + MAX_LENGTH + " characters, this one has " + value.length();
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            if (!plain && !(i > 0 && (c == '-' || c == '.' || c == ':'))) {
                return "an id is made of letters, digits, '-', '_', '.' and ':' and starts with a letter, digit or '_'";
            }
        }
        return "";
    }

    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    /** The same id seen as that of another kind or role: whoever calls knows that the element plays it. */
    @SuppressWarnings("unchecked")
    public <R> Id<R> as() {
        return (Id<R>) this;
    }

    /** Written out, as ids are the keys of most lookups, and what records have of themselves is slower to call. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Id<?> id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

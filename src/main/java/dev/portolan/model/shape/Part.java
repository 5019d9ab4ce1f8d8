package dev.portolan.model.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Type;

/**
 * One component of a record: its name, its type, what it means, and what holds when it is left unsaid.
 *
 * @param index its place among the record's components, from 0
 * @param name the component's name, which is also the field's name in a file
 * @param type the full generic type
 * @param meaning one sentence
 * @param absent what holds when it is unsaid; empty when it must be said
 * @param unsaid the value that stands for unsaid, or {@link Unsaid#FORBIDDEN}
 */
public record Part(int index, String name, Type type, String meaning, String absent, Object unsaid, Method accessor) {

    /** The value of a part that must be said. */
    public enum Unsaid { FORBIDDEN }

    public boolean required() {
        return unsaid == Unsaid.FORBIDDEN;
    }

    /** This part of a record. */
    public Object of(Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name + " of " + owner.getClass().getSimpleName(), e);
        }
    }
}

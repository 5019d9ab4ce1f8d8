package dev.portolan.model.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a part of the model means, in one sentence that is also shown in the published JSON Schema and in the
 * property editors, so that the meaning is written once.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Doc {
    /** The meaning, with units and range. */
    String value();

    /** What holds when the value is left unsaid; empty when it must be said or when unsaid means "none". */
    String absent() default "";
}

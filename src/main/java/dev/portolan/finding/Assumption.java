package dev.portolan.finding;

import dev.portolan.model.shape.Id;

/**
 * Something left unsaid that a verdict rests on.
 *
 * @param code stable, {@code area.assumed-what}
 * @param element what leaves it unsaid
 * @param detail what was taken to hold
 */
public record Assumption(String code, Id<?> element, Detail detail) {
    public static Assumption of(String code, Id<?> element, Object... facts) {
        return new Assumption(code, element, Detail.of("assumption." + code, facts));
    }
}

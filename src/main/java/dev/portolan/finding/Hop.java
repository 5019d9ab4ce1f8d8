package dev.portolan.finding;

import dev.portolan.model.shape.Id;

/**
 * One step of a path and the rule that let it through.
 *
 * @param element where
 * @param kind what was decided there
 * @param detail by which setting
 */
public record Hop(Id<?> element, HopKind kind, Detail detail) {
}

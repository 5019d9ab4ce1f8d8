package dev.portolan.rule.quota;

import dev.portolan.model.Provider;
import dev.portolan.model.shape.Id;

/**
 * How many of something belong to an element.
 *
 * @param provider whose limits hold for it
 */
record Count(Id<?> element, Provider provider, int number) {
}

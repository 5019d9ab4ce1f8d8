package dev.portolan.analysis.address;

import dev.portolan.model.address.Cidr;

/**
 * An address block and whose it is.
 *
 * @param <T> what blocks belong to
 */
public record Block<T>(Cidr cidr, T owner) {
}

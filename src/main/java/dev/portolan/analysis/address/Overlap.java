package dev.portolan.analysis.address;

/**
 * Two blocks with addresses in common: the first contains the second, or equals it.
 *
 * @param <T> what blocks belong to
 */
public record Overlap<T>(Block<T> outer, Block<T> inner) {
}

/**
 * What the providers say of themselves: names of things, limits, idle timeouts, ports, name patterns, bandwidth and price
 * dimensions. The values stand in one dated sheet a provider, each with its source; the classes here only give them types.
 * What decides whether a packet gets through is not here but among the laws of the analysis.
 */
package dev.portolan.provider;

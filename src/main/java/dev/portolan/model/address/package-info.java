/**
 * Addresses, blocks, ports and endpoints, as values that cannot be wrong.
 */
package dev.portolan.model.address;

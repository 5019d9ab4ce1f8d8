/**
 * What is still free in a topology: address blocks, slices of them, addresses and ids.
 *
 * <p>Belongs here: finding a value that nothing in the drawing has. Does not belong here: making elements of it.
 */
package dev.portolan.edit.vacancy;

/**
 * The shared designs that come with the program.
 *
 * <p>Belongs here: naming, ordering and reading them, which needs no window. Does not belong here: how they are shown.
 */
package dev.portolan.ui.sample;

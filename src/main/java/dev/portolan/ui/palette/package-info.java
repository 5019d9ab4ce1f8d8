/**
 * The parts at the left of a design: what can be put on the drawing, as each provider has it.
 *
 * <p>Belongs here: finding a part, by words, by provider and by group, and starting to drag it. Does not belong here: which
 * parts there are and what becomes of them ({@code edit.part}), and where they land, which the drawing says.
 */
package dev.portolan.ui.palette;

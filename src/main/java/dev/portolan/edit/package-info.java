/**
 * What people do to a design, as values: an {@link dev.portolan.edit.Edit} is a function from a design to a design with a
 * name, and a {@link dev.portolan.edit.History} is the designs that were.
 *
 * <p>Belongs here: every gesture's meaning, free of any toolkit: placing, moving, connecting, deleting, copying, changing a
 * setting, applying a repair. Does not belong here: the gesture itself, words in any language, verdicts.
 */
package dev.portolan.edit;

/**
 * What people do to a design, as values: an {@link dev.portolan.edit.Edit} is a function from a design to a design with a
 * name, a {@link dev.portolan.edit.Proposal} is an edit or why there is none, and a {@link dev.portolan.edit.History} is the
 * designs that were.
 *
 * <p>Belongs here: what all edits share; the edits themselves lie in the packages below: places on the paper, containers,
 * elements, copies, new parts and links. Does not belong here: the gesture itself, words in any language, verdicts.
 */
package dev.portolan.edit;

/**
 * What can be said of the elements of a design, and how it is typed: the view model of the inspector.
 *
 * <p>Belongs here: a {@link dev.portolan.ui.sheet.Sheet} with the {@link dev.portolan.ui.sheet.Field}s of whatever is
 * selected, derived from the shapes of the records; what is set and what is assumed; what a typed text stands for, or why it
 * stands for nothing; and the edits that follow. Nothing here knows a single kind of element but by its shape, save for what
 * it is called. Does not belong here: any control, and any law of the domain beyond what records and edits refuse.
 */
package dev.portolan.ui.sheet;

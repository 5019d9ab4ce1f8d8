/**
 * The inspector: typed editors for what is selected.
 *
 * <p>Belongs here: an editor for each manner in which a {@link dev.portolan.ui.sheet.Field} is edited, the tables, and the
 * panel that shows a {@link dev.portolan.ui.sheet.Sheet} and writes what is committed into the
 * {@link dev.portolan.ui.workspace.Document}. Editors stay when their element does, and take on new values in place, so that
 * neither focus nor caret is lost. Does not belong here: what may be typed and what comes of it, which the sheet says.
 *
 * <p>ControlsFX's property sheet was tried for this and left: it builds all editors anew when an item changes, and has no
 * place for a reason, a table or several elements. Its searchable combo box and its completion of texts are used.
 */
package dev.portolan.ui.inspector;

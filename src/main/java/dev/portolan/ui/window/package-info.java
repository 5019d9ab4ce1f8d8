/**
 * The window and its panels.
 *
 * <p>Belongs here: one controller a panel, which binds controls to the view models of {@code workspace}, and the FXML files
 * beside them. Does not belong here: what the panels say, which the view models do.
 */
package dev.portolan.ui.window;

/**
 * The view models: what is open, what is selected, and what there is to be said about it.
 *
 * <p>Belongs here: {@link dev.portolan.ui.workspace.Workspace} with its {@link dev.portolan.ui.workspace.Document}s, each a
 * design with its report and its scene; and values derived from those for the panels: the replay of a connection, the
 * problems, what lies on a path. Everything works without a stage. Does not belong here: any
 * control, and any verdict that the report does not hold.
 */
package dev.portolan.ui.workspace;

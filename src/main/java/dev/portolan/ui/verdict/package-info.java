/**
 * The panel below the drawing: the problems, the matrix of clients by clusters, and the replay of a connection.
 *
 * <p>Belongs here: one controller a tab, which binds controls to the view models of {@code workspace}, their cells, and the
 * FXML files beside them. Only the tab that is seen is kept up to date. Does not belong here: what is wrong, what repairs it
 * and what came of that, which the view models say.
 */
package dev.portolan.ui.verdict;

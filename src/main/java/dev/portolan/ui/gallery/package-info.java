/**
 * The start screen: the shared samples, drawn small, to choose from.
 *
 * <p>Belongs here: what each card says, which cards a search leaves, and the cards themselves. Does not belong here: what
 * opening one does, which is the workspace's.
 */
package dev.portolan.ui.gallery;

/**
 * The drawing surface: paints a {@link dev.portolan.diagram.scene.Scene} and lets people move about in it.
 *
 * <p>Belongs here: painting marks with JavaFX, the part of the drawing that is seen, pointing, panning and zooming, the
 * overview. Does not belong here: what is drawn where, which the scene says, and what a selection means, which the
 * workspace says.
 */
package dev.portolan.ui.canvas;

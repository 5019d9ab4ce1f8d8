/**
 * A drawing as PNG.
 *
 * <p>Belongs here: painting a {@link dev.portolan.diagram.scene.Scene} with Java2D, without a display. Does not belong
 * here: layout, and anything that knows what is drawn.
 */
package dev.portolan.export.png;

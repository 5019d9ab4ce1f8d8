/**
 * A drawing as SVG.
 *
 * <p>Belongs here: turning a {@link dev.portolan.diagram.scene.Scene} into the text of one self-contained SVG file. Does
 * not belong here: layout, and anything that knows what is drawn.
 */
package dev.portolan.export.svg;

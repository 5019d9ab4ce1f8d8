/**
 * The display list: what a drawing is made of, without any toolkit.
 *
 * <p>A {@link dev.portolan.diagram.scene.Scene} is a list of {@link dev.portolan.diagram.scene.Item}s in painting
 * order. An item stands for elements of the design, has bounds (and, when it is a connector, a course), and is made of
 * {@link dev.portolan.diagram.scene.Mark}s: boxes, lines, texts, icons and discs. Whoever paints walks the items, and
 * in each its marks, and draws them one over the other; nothing else is needed. Marks name their colours by
 * {@link dev.portolan.diagram.scene.Token} and their letters by {@link dev.portolan.diagram.scene.Face}; a
 * {@link dev.portolan.diagram.scene.Theme} turns tokens into colours.
 *
 * <p>All lengths are drawing units, one a pixel at 100 %; x grows to the right and y downwards; all coordinates are those
 * of the whole drawing, never relative to a container.
 *
 * <p>Belongs here: the vocabulary of marks and items, tokens, faces, fonts, icons, themes and the measuring of text.
 * Does not belong here: anything that knows what a network is, or how to lay something out.
 */
package dev.portolan.diagram.scene;

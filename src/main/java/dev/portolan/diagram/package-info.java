/**
 * From a design and what was found about it to a drawing: {@link dev.portolan.diagram.Drawing} is the way in, a
 * {@link dev.portolan.diagram.scene.Scene} comes out.
 *
 * <p>Belongs here: what of a design is drawn and how it nests, the cards, sheets and pills, which way the course of a
 * connection takes over them, and the words beside it. Does not belong here: verdicts (they come with the report), places
 * (see {@code layout}), colours and toolkits (see {@code scene}).
 *
 * <p>How it works: {@code Outline} reads the design into {@code Figure}s that nest; {@code Links} adds the quiet
 * connectors; {@code Voyages} follows the report's hops over both and says what each connector carries; the layout places
 * it all; each figure then paints itself.
 */
package dev.portolan.diagram;

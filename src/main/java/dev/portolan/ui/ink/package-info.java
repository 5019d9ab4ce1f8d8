/**
 * Marks of a scene as pixels of a JavaFX canvas, sharp and fast without a graphics card.
 *
 * <p>How it works: everything is put on whole device pixels. Straight edges are filled rectangles, which cost a microsecond;
 * what is round (corners, bends, discs, icons) is computed once for a zoom as a small {@link dev.portolan.ui.ink.Stamp} and
 * then only copied, where filling or stroking a path would cost fifty times as much in software.
 *
 * <p>Belongs here: painting single marks. Does not belong here: which items are painted, which the canvas decides.
 */
package dev.portolan.ui.ink;

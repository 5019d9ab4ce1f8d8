/**
 * The value that is edited and saved: a topology, where its elements lie on the drawing, and the findings waived; and in
 * which container of the drawing each element is, since placements are relative to it.
 */
package dev.portolan.design;

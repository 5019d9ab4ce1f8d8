/**
 * Where everything goes: nested cells and the wires between them come in, absolute bounds and courses go out.
 *
 * <p>Belongs here: automatic layout by the Eclipse Layout Kernel, the grid for what is too large for it, placing by hand,
 * laying out anew on demand, and routing around what stands where it was placed. Does not belong here: what a cell stands
 * for, or how it looks.
 */
package dev.portolan.diagram.layout;

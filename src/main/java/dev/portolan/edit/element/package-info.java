/**
 * Edits of the elements themselves: their names, their parts, taking them away, and the repairs and waivers that the
 * problems list makes.
 */
package dev.portolan.edit.element;

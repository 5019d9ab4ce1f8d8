/**
 * Edits of where things lie on the drawing and of how large they are, which change nothing of what is designed.
 */
package dev.portolan.edit.paper;

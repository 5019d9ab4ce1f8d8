/**
 * What it means to put something into another container of the drawing: whether it may lie there, what of the model then
 * changes, and which addresses follow.
 */
package dev.portolan.edit.place;

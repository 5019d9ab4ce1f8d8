/**
 * How a record describes itself: its parts, what they mean and what holds when they are left unsaid; and the ids by which
 * elements refer to each other. File form, schema, editors and edits all follow from it.
 */
package dev.portolan.model.shape;

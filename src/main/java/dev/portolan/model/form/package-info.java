/**
 * How values are written: one notation for files and for what people type, derived from the shapes of the records. Belongs
 * here: which forms there are, and the texts of single values. Does not belong here: JSON, controls.
 */
package dev.portolan.model.form;

/**
 * The vocabulary: one record for each kind of element, the parts they are made of, and the topology that holds them.
 * Belongs here: what can be drawn and said. Does not belong here: where it lies on paper, its file form, any verdict.
 */
package dev.portolan.model;

package dev.portolan.edit.part;

/** The groups of the palette, in their order. */
public enum PartGroup {
    PLACES, LINKS, BALANCING, NAMES, KAFKA, CLIENTS
}

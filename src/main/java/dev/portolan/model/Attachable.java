package dev.portolan.model;

/** What may be attached to a transit gateway. */
public sealed interface Attachable extends Element permits Network, PrivateLine {
}

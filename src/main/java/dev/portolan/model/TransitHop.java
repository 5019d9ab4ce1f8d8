package dev.portolan.model;

/** What a transit gateway's route may lead to. */
public sealed interface TransitHop extends Element permits TransitAttachment, TransitPeering {
}

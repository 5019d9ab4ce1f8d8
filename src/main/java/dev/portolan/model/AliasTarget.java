package dev.portolan.model;

/** What an alias record may point to. */
public sealed interface AliasTarget extends Element permits Endpoint, LoadBalancer {
}

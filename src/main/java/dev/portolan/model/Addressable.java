package dev.portolan.model;

/** What a public address may be bound to. */
public sealed interface Addressable extends Element permits Broker, Client, LoadBalancer, NatGateway {
}

package dev.portolan.model;

/** What a route may lead to. */
public sealed interface RouteTarget extends Element permits InternetGateway, NatGateway, Peering, PrivateLine, TransitGateway {
}

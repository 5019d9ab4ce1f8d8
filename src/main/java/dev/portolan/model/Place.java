package dev.portolan.model;

/** Where a broker or a client stands: a subnet, or a network whose subnets are not drawn yet. */
public sealed interface Place extends Element permits Network, Subnet {
}

package dev.portolan.edit.link;

import dev.portolan.model.shape.Term;

/** The ways of joining two things, in the order in which a chooser lists them. */
public enum LinkKind implements Term {
    /** A client must reach a cluster. */
    CONNECTION,
    /** A client must reach the cluster that is behind a balancer, an endpoint or a public address, and begins there. */
    CONNECTION_THROUGH,
    PEERING,
    /** Direct Connect, Express Connect and their like. */
    PRIVATE_LINE,
    VPN,
    CEN,
    CLASSIC_LINK,
    /** A network or a line hangs on a transit gateway. */
    ATTACHMENT,
    /** Two transit gateways are peered. */
    GATEWAY_PEERING,
    INTERNET_GATEWAY,
    /** A new public address for a node. */
    PUBLIC_ADDRESS,
    /** A public address and a listener for it for every broker of a cluster. */
    PUBLIC_ACCESS,
    /** A public address that is drawn already is bound. */
    BINDING,
    /** A port of a NAT gateway's public address leads to a broker. */
    FORWARD,
    /** One more port of a balancer leads to a broker. */
    TARGET,
    /** The ports of a balancer for a cluster, each of which its broker advertises. */
    ADVERTISED_PORTS,
    /** The ports of a balancer for a cluster; what brokers advertise stays as it is. */
    PORTS,
    /** An endpoint service stands before a balancer or a broker. */
    SERVICE,
    /** An endpoint in a network, with the service that it leads to if there is none yet. */
    ENDPOINT,
    /** All that a private link to a cluster takes: balancer, ports, service, endpoint and names. */
    PRIVATE_LINK,
    /** A network sees a hosted zone. */
    ASSOCIATION,
    /** Records of a hosted zone lead to an endpoint or a balancer. */
    ALIAS,
    /** A security group is put on an interface. */
    MEMBERSHIP,
    /** A subnet uses a route table. */
    ROUTES,
    /** A subnet uses a network ACL. */
    FILTER
}

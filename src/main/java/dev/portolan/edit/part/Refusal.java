package dev.portolan.edit.part;

/** Why a part may not be dropped somewhere; the window has words for each. */
public enum Refusal {
    /** A peering or a line joins two networks: it is drawn from one to the other. */
    DRAWN_BY_CONNECTING,
    /** A Region, the Internet or a site lies on the bare canvas. */
    CANVAS_ONLY,
    /** A network lies in no other network. */
    NETWORK_IN_NETWORK,
    /** A subnet lies in no other subnet. */
    SUBNET_IN_SUBNET,
    /** A transit gateway lies beside networks, in a Region or on the canvas. */
    BESIDE_NETWORKS,
    /** It stands in a network: none is there. */
    NEEDS_NETWORK,
    /** A public address is bound to a broker, a client, a balancer or a NAT gateway. */
    NEEDS_NODE,
    /** It stands in a subnet: the network has none yet. */
    NEEDS_SUBNET,
    /** Nothing of the kind can stand on the Internet. */
    NOT_ON_INTERNET,
    /** It is another provider's. */
    OTHER_PROVIDER,
    /** An account is drawn around networks: none without an owner is there. */
    NOTHING_TO_OWN,
    /** It is there already. */
    ALREADY_THERE,
    /** No Region is left that the sheet of the provider knows. */
    NO_REGION_LEFT,
    /** No block, slice or address is left. */
    NO_ROOM,
    /** A broker belongs to a cluster: none lives there. */
    NEEDS_CLUSTER,
    /** An endpoint service stands before a load balancer or a broker: none is left without one. */
    NEEDS_BALANCER,
    /** An endpoint leads to an endpoint service in another network: none is left. */
    NEEDS_SERVICE,
    /** It stands for itself, and takes nothing of the kind. */
    NOT_THERE
}

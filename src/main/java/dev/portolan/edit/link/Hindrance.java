package dev.portolan.edit.link;

/** Why two things are not joined; the window has words for each. */
public enum Hindrance {
    /** Nothing joins things of these kinds. */
    NOTHING_JOINS_THESE,
    /** A thing is not joined with itself. */
    SAME_THING,
    /** Clients meet at a cluster, not at each other. */
    CLIENTS_MEET_AT_A_CLUSTER,
    /** Brokers know each other by their cluster. */
    BROKERS_KNOW_EACH_OTHER,
    /** An endpoint leads to an endpoint service only. */
    ENDPOINT_GOES_TO_SERVICE,
    /** Networks are joined, not their subnets. */
    NETWORKS_ARE_JOINED,
    /** It is joined to that already. */
    ALREADY_JOINED,
    /** Both must be one provider's. */
    OTHER_PROVIDER,
    /** The provider joins nothing of different Regions that way. */
    OTHER_REGION,
    /** Both must be in one network. */
    OTHER_NETWORK,
    /** An endpoint is in another network than what it leads to. */
    SAME_NETWORK,
    /** Networks that share addresses cannot be joined by what forwards packets; an endpoint can serve them. */
    ADDRESSES_OVERLAP,
    /** No cluster lives there, or is behind it. */
    NO_CLUSTER,
    /** Several clusters live there, or are behind it: draw to one of them. */
    SEVERAL_CLUSTERS,
    /** The brokers have no listener that clients may use. */
    NO_LISTENER,
    /** The brokers are known by names that lead elsewhere, at other ports than the balancer's. */
    NAMES_LEAD_ELSEWHERE,
    /** The client has a connection to that cluster already. */
    ALREADY_CONNECTED,
    /** It has a public address, or a gateway, already. */
    ALREADY_PUBLIC,
    /** The provider needs no internet gateway: a public address is enough. */
    GATEWAY_NOT_NEEDED,
    /** The cluster has no listener that may face the Internet. */
    NOT_FOR_THE_INTERNET,
    /** The provider's NAT gateways let nothing in. */
    NAT_IS_OUTBOUND,
    /** A balancer, or a broker, stands behind one endpoint service only. */
    SERVICE_TAKEN,
    /** Everyone sees a public zone; it is associated with no network. */
    ZONE_IS_PUBLIC,
    /** The zone's domain holds none of the names that are dialled there. */
    OTHER_DOMAIN,
    /** No subnet can be made there for the endpoint. */
    NO_ROOM
}

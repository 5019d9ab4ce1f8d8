package dev.portolan.provider;

import dev.portolan.model.shape.Term;

/** What providers limit; the word is the name of the fact in their sheets. */
public enum Quota implements Term {
    /** Active peerings of a network. */
    PEERINGS_PER_NETWORK,
    /** Peerings of the same two networks. */
    PEERINGS_PER_PAIR,
    /** Requests for peerings that an account has made and nobody has accepted yet. */
    PENDING_PEERINGS_PER_ACCOUNT,
    TRANSIT_GATEWAYS_PER_ACCOUNT,
    ATTACHMENTS_PER_TRANSIT_GATEWAY,
    /** Attachments of one network to one transit gateway. */
    ATTACHMENTS_PER_NETWORK_AND_GATEWAY,
    TABLES_PER_TRANSIT_GATEWAY,
    /** Static and propagated routes over all tables of a transit gateway. */
    ROUTES_PER_TRANSIT_GATEWAY,
    /** Internet gateways of a network. */
    GATEWAYS_PER_NETWORK,
    ENDPOINTS_PER_NETWORK,
    SERVICES_PER_ACCOUNT,
    /** Endpoint services in front of one load balancer. */
    SERVICES_PER_BALANCER,
    /** Servers or load balancers behind one endpoint service. */
    RESOURCES_PER_SERVICE,
    /** Servers or load balancers behind one endpoint service in one zone. */
    RESOURCES_PER_SERVICE_ZONE,
    BALANCERS_PER_REGION,
    LISTENERS_PER_BALANCER,
    /** Load balancers with listeners that lead to one target group. */
    BALANCERS_PER_GROUP,
    /** Registered targets, each counted once for every group it is in. */
    TARGETS_PER_BALANCER,
    /** Registered targets in one zone; in all zones when the load balancer sends across them. */
    TARGETS_PER_BALANCER_ZONE
}

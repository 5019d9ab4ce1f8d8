package dev.portolan.scenario;

/**
 * Explanation codes of AWS VPC Reachability Analyzer that apply to what Portolan draws, and what Portolan says instead.
 *
 * <p>Left out: what is not drawn here (gateway endpoints, virtual private gateways and ingress route tables of their own,
 * source/destination checks, spoofed packets), what cannot be drawn (a destination of the network's own block behind its
 * internet gateway: the local route wins), and what a walk through a NAT gateway does by itself (reassigned sources,
 * preserved destinations). Tables whose routes are unknown are undetermined, not explained.
 *
 * <p>Source: docs.aws.amazon.com, VPC Reachability Analyzer, explanation codes.
 */
enum AwsExplanation {
    BAD_STATE("peering.not-accepted"),
    BAD_STATE_ATTACHMENT("transit.attachment-not-active"),
    BAD_STATE_VPN("route.line-down"),
    NO_ROUTE_TO_DESTINATION("route.missing"),
    CANNOT_ROUTE("route.missing"),
    MORE_SPECIFIC_ROUTE("route.more-specific"),
    BAD_STATE_ROUTE("route.blackhole"),
    HIGHER_PRIORITY_ROUTE("peering.cidr-overlap"),
    VPC_LOCAL_ROUTE_CIDR_RESTRICTION("network.no-such-host"),
    NO_POSSIBLE_DESTINATION("network.no-such-host"),
    UNKNOWN_DESTINATION("public.unknown-address"),
    PCX_REQUIRES_ADDRESS_IN_VPC_CIDR("peering.not-transitive"),
    UNKNOWN_PEERED_SGS("security.reference-not-preserved"),
    DISCONNECTED_VPCS("network.disconnected"),
    TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION("transit.not-associated"),
    TGW_ATTACH_VPC_AZ_RESTRICTION("transit.zone-not-attached"),
    TGW_ROUTE_AZ_RESTRICTION("transit.zone-not-attached"),
    TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT("transit.no-route"),
    TGW_RTB_CANNOT_ROUTE("transit.no-route"),
    TGW_RTB_MORE_SPECIFIC_ROUTE("transit.more-specific"),
    TGW_RTB_HIGHER_PRIORITY_ROUTE("transit.blackhole"),
    TGW_RTB_BAD_STATE_ROUTE("transit.blackhole"),
    TGW_BAD_STATE_VPN("route.line-down"),
    SG_REFERENCING_SUPPORT("security.reference-not-preserved"),
    VPCE_SERVICE_NOT_INSTALLED_IN_AZ("endpoint.zone-mismatch"),
    VPCE_INTRA_VPC_TRAFFIC("endpoint.one-way"),
    ELBV2_LISTENERS_MISMATCH("balancer.no-listener"),
    ELBV2_LISTENER_PORT_RESTRICTION("balancer.no-listener"),
    ELBV2_LISTENER_REQUIRES_TG_ACCEPT("balancer.cross-zone-off"),
    ELBV2_LISTENER_HAS_NO_TG("balancer.no-target"),
    ELBV2_NO_TARGETS_IN_AZ("balancer.cross-zone-off"),
    ELBV2_SOURCE_ADDRESS_PRESERVATION("balancer.client-address-too-far"),
    ELB_NOT_CROSSZONE("balancer.cross-zone-off"),
    ELB_INSTALLED_AZ_RESTRICTION("balancer.zone-not-served"),
    TARGET_ADDRESS_RESTRICTION("balancer.stale-target"),
    TARGET_PORT_RESTRICTION("balancer.wrong-target-port"),
    REMAP_EPHEMERAL_PORT("security.acl-denied"),
    ENI_SG_RULES_MISMATCH("security.ingress-denied"),
    SG_HAS_NO_RULES("security.no-rules"),
    SG_REFERENCES_NOT_PRESERVED("security.reference-not-preserved"),
    SUBNET_ACL_RESTRICTION("security.acl-denied"),
    ENI_ADDRESS_RESTRICTION("network.wrong-host"),
    PROTOCOL_RESTRICTION("security.ingress-denied"),
    IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS("public.no-source-address"),
    IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS("public.unknown-address"),
    IGW_DESTINATION_NOT_IN_RFC1918("public.private-destination"),
    IGW_DESTINATION_NOT_IN_RFC6598("public.private-destination"),
    IGW_NAT_REFLECTION("public.outbound-only"),
    VPC_BLOCK_PUBLIC_ACCESS_ENABLED("public.blocked"),
    NGW_REQUIRES_SOURCE_IN_VPC("public.nat-foreign-source");

    private final String code;

    AwsExplanation(String code) {
        this.code = code;
    }

    /** The code that Portolan gives the same obstacle. */
    String code() {
        return code;
    }
}

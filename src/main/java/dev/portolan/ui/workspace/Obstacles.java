package dev.portolan.ui.workspace;

import dev.portolan.edit.Refusal;
import dev.portolan.edit.link.Hindrance;
import dev.portolan.ui.text.Messages;

/** Why something cannot be done, in a sentence. */
public final class Obstacles {
    private Obstacles() {
    }

    /** Why a part may not be dropped somewhere. */
    public static String of(dev.portolan.edit.part.Refusal reason) {
        return Messages.of(switch (reason) {
            case DRAWN_BY_CONNECTING -> "drop.drawn-by-connecting";
            case CANVAS_ONLY -> "drop.canvas-only";
            case NETWORK_IN_NETWORK -> "drop.network-in-network";
            case SUBNET_IN_SUBNET -> "drop.subnet-in-subnet";
            case BESIDE_NETWORKS -> "drop.beside-networks";
            case NEEDS_NETWORK -> "drop.needs-network";
            case NEEDS_NODE -> "drop.needs-node";
            case NEEDS_SUBNET -> "drop.needs-subnet";
            case NOT_ON_INTERNET -> "drop.not-on-internet";
            case OTHER_PROVIDER -> "drop.other-provider";
            case NOTHING_TO_OWN -> "drop.nothing-to-own";
            case ALREADY_THERE -> "drop.already-there";
            case NO_REGION_LEFT -> "drop.no-region-left";
            case NO_ROOM -> "drop.no-room";
            case NEEDS_CLUSTER -> "drop.needs-cluster";
            case NEEDS_BALANCER -> "drop.needs-balancer";
            case NEEDS_SERVICE -> "drop.needs-service";
            case NOT_THERE -> "drop.not-there";
        });
    }

    /** Why two things are not joined. */
    public static String of(Hindrance reason) {
        return Messages.of(switch (reason) {
            case NOTHING_JOINS_THESE -> "join.nothing";
            case SAME_THING -> "join.same";
            case CLIENTS_MEET_AT_A_CLUSTER -> "join.clients";
            case BROKERS_KNOW_EACH_OTHER -> "join.brokers";
            case ENDPOINT_GOES_TO_SERVICE -> "join.endpoint";
            case NETWORKS_ARE_JOINED -> "join.networks";
            case ALREADY_JOINED -> "join.already-joined";
            case OTHER_PROVIDER -> "join.other-provider";
            case OTHER_REGION -> "join.other-region";
            case OTHER_NETWORK -> "join.other-network";
            case SAME_NETWORK -> "join.same-network";
            case ADDRESSES_OVERLAP -> "join.overlap";
            case NO_CLUSTER -> "join.no-cluster";
            case SEVERAL_CLUSTERS -> "join.several-clusters";
            case NO_LISTENER -> "join.no-listener";
            case NAMES_LEAD_ELSEWHERE -> "join.names-lead-elsewhere";
            case ALREADY_CONNECTED -> "join.already-connected";
            case ALREADY_PUBLIC -> "join.already-public";
            case GATEWAY_NOT_NEEDED -> "join.gateway-not-needed";
            case NOT_FOR_THE_INTERNET -> "join.not-for-the-internet";
            case NAT_IS_OUTBOUND -> "join.nat-is-outbound";
            case SERVICE_TAKEN -> "join.service-taken";
            case ZONE_IS_PUBLIC -> "join.zone-is-public";
            case OTHER_DOMAIN -> "join.other-domain";
            case NO_ROOM -> "join.no-room";
        });
    }

    /** Why an edit is refused. */
    public static String of(Refusal refusal) {
        return Messages.of(switch (refusal.reason()) {
            case BLANK_NAME -> "refused.blank-name";
            case NAME_TOO_LONG -> "refused.name-too-long";
            case BLANK_REASON -> "refused.blank-reason";
            case VALUE_NOT_ALLOWED -> "refused.value";
            case MUST_BE_SAID -> "refused.must-be-said";
            case NO_SUCH_ELEMENT, NO_SUCH_PART -> "refused.no-such";
            case NO_ROOM_LEFT -> "refused.no-room";
            case NOTHING_TO_PASTE -> "refused.nothing-to-paste";
            case A_REGION_LIES_ON_THE_CANVAS -> "refused.region-on-canvas";
            case A_NETWORK_LIES_IN_A_REGION -> "refused.network-in-region";
            case THE_INTERNET_LIES_ON_THE_CANVAS -> "refused.internet-on-canvas";
            case A_SUBNET_LIVES_IN_A_NETWORK -> "refused.subnet-in-network";
            case THE_INTERNET_HAS_NO_SUBNETS -> "refused.internet-without-subnets";
            case A_HOST_STANDS_IN_A_NETWORK -> "refused.host-in-network";
            case AN_ENDPOINT_STANDS_IN_A_NETWORK -> "refused.endpoint-in-network";
            case A_BALANCER_STANDS_IN_A_NETWORK -> "refused.balancer-in-network";
            case A_NAT_GATEWAY_STANDS_IN_A_SUBNET -> "refused.nat-in-subnet";
            case AN_INTERNET_GATEWAY_BELONGS_TO_A_NETWORK -> "refused.gateway-in-network";
            case A_TRANSIT_GATEWAY_LIES_IN_A_REGION -> "refused.transit-in-region";
            case A_SERVICE_STANDS_WITH_ITS_BALANCER -> "refused.service-with-balancer";
            case A_SERVICE_LIES_IN_A_REGION -> "refused.service-in-region";
            case A_ZONE_IS_SEEN_BY_NETWORKS -> "refused.zone-in-network";
            case A_ZONE_IS_SEEN_ELSEWHERE_TOO -> "refused.zone-elsewhere";
            case A_LINK_LIES_BETWEEN_ITS_ENDS -> "refused.link-between";
            case A_PUBLIC_ADDRESS_LIES_ON_THE_CANVAS -> "refused.address-on-canvas";
            case A_CLUSTER_STANDS_WITH_ITS_BROKERS -> "refused.cluster-with-brokers";
            case NOT_DRAWN_BY_ITSELF -> "refused.not-by-itself";
        }, refusal.detail());
    }
}

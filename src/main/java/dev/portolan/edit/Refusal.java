package dev.portolan.edit;

/**
 * Why something cannot be done. The window has words for each reason.
 *
 * @param detail what a value was refused for, or the name of what stands in the way; may be empty
 */
public record Refusal(Reason reason, String detail) {

    public static Refusal of(Reason reason) {
        return new Refusal(reason, "");
    }

    /** What stands in the way. */
    public enum Reason {
        /** A name needs a letter or digit. */
        BLANK_NAME,
        /** A name has more characters than a file may hold. */
        NAME_TOO_LONG,
        /** A finding is waived for a reason. */
        BLANK_REASON,
        /** The value is none of those allowed; the detail says why. */
        VALUE_NOT_ALLOWED,
        /** The part cannot be left unsaid; the detail names it. */
        MUST_BE_SAID,
        /** The value refers to an element that is not there, or of another kind; the detail names it. */
        NO_SUCH_ELEMENT,
        /** Nothing of that name is there to be changed; the detail names it. */
        NO_SUCH_PART,
        /** There is no free block or address left in the place; the detail names it. */
        NO_ROOM_LEFT,
        NOTHING_TO_PASTE,
        A_REGION_LIES_ON_THE_CANVAS,
        A_NETWORK_LIES_IN_A_REGION,
        THE_INTERNET_LIES_ON_THE_CANVAS,
        A_SUBNET_LIVES_IN_A_NETWORK,
        THE_INTERNET_HAS_NO_SUBNETS,
        A_HOST_STANDS_IN_A_NETWORK,
        AN_ENDPOINT_STANDS_IN_A_NETWORK,
        A_BALANCER_STANDS_IN_A_NETWORK,
        A_NAT_GATEWAY_STANDS_IN_A_SUBNET,
        AN_INTERNET_GATEWAY_BELONGS_TO_A_NETWORK,
        A_TRANSIT_GATEWAY_LIES_IN_A_REGION,
        A_SERVICE_STANDS_WITH_ITS_BALANCER,
        A_SERVICE_LIES_IN_A_REGION,
        A_ZONE_IS_SEEN_BY_NETWORKS,
        A_ZONE_IS_SEEN_ELSEWHERE_TOO,
        A_LINK_LIES_BETWEEN_ITS_ENDS,
        A_PUBLIC_ADDRESS_LIES_ON_THE_CANVAS,
        A_CLUSTER_STANDS_WITH_ITS_BROKERS,
        /** It is part of another element and drawn with it. */
        NOT_DRAWN_BY_ITSELF
    }
}

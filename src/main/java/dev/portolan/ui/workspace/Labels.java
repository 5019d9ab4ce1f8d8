package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.model.ElementKind;
import java.util.Locale;
import java.util.Set;

/** Names of kinds and settings, in words. */
public final class Labels {
    private static final Set<String> ABBREVIATIONS = Set.of("cidr", "dns", "ip", "id", "acl", "nat", "tls", "sasl", "ms");

    private Labels() {
    }

    /** The name of a setting in words: {@code securityGroups} is {@code Security groups}. */
    public static String of(String name) {
        StringBuilder label = new StringBuilder();
        for (String word : name.split("(?=\\p{Upper})")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean plural = lower.endsWith("s") && ABBREVIATIONS.contains(lower.substring(0, lower.length() - 1));
            String shown = ABBREVIATIONS.contains(lower) ? lower.equals("ms") ? "(ms)" : lower.toUpperCase(Locale.ROOT)
                    : plural ? lower.substring(0, lower.length() - 1).toUpperCase(Locale.ROOT) + "s" : lower;
            label.append(label.isEmpty() ? "" : " ").append(shown);
        }
        label.setCharAt(0, Character.toUpperCase(label.charAt(0)));
        return label.toString();
    }

    /** The name of a kind in words: {@code NETWORK_ACL} is {@code Network ACL}. */
    public static String of(ElementKind kind) {
        String name = kind.type().getSimpleName();
        return of(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    public static Icon icon(ElementKind kind) {
        return switch (kind) {
            case ACCOUNT -> Icon.ACCOUNT;
            case REGION -> Icon.REGION;
            case NETWORK -> Icon.VPC;
            case SUBNET -> Icon.SUBNET;
            case ROUTE_TABLE, TRANSIT_ROUTE_TABLE -> Icon.ROUTE_TABLE;
            case SECURITY_GROUP -> Icon.SECURITY_GROUP;
            case NETWORK_ACL -> Icon.NETWORK_ACL;
            case PEERING -> Icon.PEERING;
            case TRANSIT_GATEWAY, TRANSIT_ATTACHMENT, TRANSIT_PEERING -> Icon.TRANSIT_GATEWAY;
            case PRIVATE_LINE -> Icon.PRIVATE_LINE;
            case INTERNET_GATEWAY -> Icon.INTERNET_GATEWAY;
            case NAT_GATEWAY -> Icon.NAT_GATEWAY;
            case PUBLIC_ADDRESS -> Icon.PUBLIC_ADDRESS;
            case ENDPOINT_SERVICE -> Icon.ENDPOINT_SERVICE;
            case ENDPOINT -> Icon.ENDPOINT;
            case LOAD_BALANCER, TARGET_GROUP -> Icon.LOAD_BALANCER;
            case HOSTED_ZONE -> Icon.HOSTED_ZONE;
            case CLUSTER -> Icon.CLUSTER;
            case BROKER -> Icon.BROKER;
            case CLIENT -> Icon.CLIENT;
            case CONNECTION -> Icon.CONNECTION;
        };
    }
}

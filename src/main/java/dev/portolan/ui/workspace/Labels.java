package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.edit.part.PartKind;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Provider;
import dev.portolan.ui.text.Messages;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Words as they begin a line: the first letter large, and abbreviations in capitals. */
    public static String title(String words) {
        String all = Stream.of(words.split(" ")).map(word -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        // What is written with a small letter first and a large one behind it, as vSwitch, is a name.
        boolean name = all.length() > 1 && Character.isUpperCase(all.charAt(1));
        return name ? all : Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    public static String of(Provider provider) {
        return Messages.of(switch (provider) {
            case AWS -> "provider.aws";
            case ALIBABA -> "provider.alibaba";
            case OTC -> "provider.otc";
            case TIDB_CLOUD -> "provider.tidb-cloud";
            case SELF_HOSTED -> "provider.self-hosted";
        });
    }

    public static Icon icon(PartKind kind) {
        return switch (kind) {
            case SITE -> Icon.ON_PREMISES;
            case INTERNET -> Icon.INTERNET;
            case CLASSIC -> Icon.CLASSIC_NETWORK;
            case TIDB -> Icon.CHANGEFEED;
            case REGION, ACCOUNT, VPC, SUBNET, SECURITY_GROUP, ROUTE_TABLE, NETWORK_ACL, PEERING, TRANSIT_GATEWAY, PRIVATE_LINE,
                 INTERNET_GATEWAY, NAT_GATEWAY, PUBLIC_ADDRESS, LOAD_BALANCER, ENDPOINT_SERVICE, ENDPOINT, HOSTED_ZONE, MSK,
                 MSK_IAM, MSK_SCRAM, EMR, EMR_LEGACY, DMS, KRAFT, ZOOKEEPER, BROKER, CLIENT -> icon(kind.element());
        };
    }

    public static Icon icon(LinkKind kind) {
        return switch (kind) {
            case CONNECTION, CONNECTION_THROUGH -> Icon.CONNECTION;
            case PEERING, GATEWAY_PEERING -> Icon.PEERING;
            case PRIVATE_LINE, VPN, CEN, CLASSIC_LINK -> Icon.PRIVATE_LINE;
            case ATTACHMENT -> Icon.TRANSIT_GATEWAY;
            case INTERNET_GATEWAY -> Icon.INTERNET_GATEWAY;
            case PUBLIC_ADDRESS, PUBLIC_ACCESS, BINDING -> Icon.PUBLIC_ADDRESS;
            case FORWARD -> Icon.NAT_GATEWAY;
            case TARGET, ADVERTISED_PORTS, PORTS -> Icon.LOAD_BALANCER;
            case SERVICE -> Icon.ENDPOINT_SERVICE;
            case ENDPOINT, PRIVATE_LINK -> Icon.ENDPOINT;
            case ASSOCIATION, ALIAS -> Icon.HOSTED_ZONE;
            case MEMBERSHIP -> Icon.SECURITY_GROUP;
            case ROUTES -> Icon.ROUTE_TABLE;
            case FILTER -> Icon.NETWORK_ACL;
        };
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

package dev.portolan.diagram;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.LineKind;
import dev.portolan.model.LinkState;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.diagram.scene.Icon;
import java.util.Optional;

/** The words that the drawing puts beside names. */
final class Words {
    private Words() {
    }

    static String of(Provider provider) {
        return switch (provider) {
            case AWS -> "AWS";
            case ALIBABA -> "Alibaba Cloud";
            case OTC -> "Open Telekom Cloud";
            case TIDB_CLOUD -> "TiDB Cloud";
            case SELF_HOSTED -> "self-hosted";
        };
    }

    static String of(ClusterKind kind) {
        return switch (kind) {
            case SELF_HOSTED_KRAFT -> "KRaft";
            case SELF_HOSTED_ZOOKEEPER -> "ZooKeeper";
            case MSK -> "MSK";
            case EMR -> "EMR";
            case DMS -> "DMS";
        };
    }

    static String of(LineKind kind) {
        return switch (kind) {
            case DIRECT_CONNECT -> "Direct Connect";
            case EXPRESS_CONNECT -> "Express Connect";
            case CEN -> "CEN";
            case SITE_TO_SITE_VPN -> "site-to-site VPN";
            case CLASSIC_LINK -> "ClassicLink";
        };
    }

    /** The state of a link, when it is worth a word. */
    static Optional<String> of(LinkState state) {
        return switch (state) {
            case ACTIVE, UNSET -> Optional.empty();
            case PENDING_ACCEPTANCE -> Optional.of("pending acceptance");
            case REJECTED -> Optional.of("rejected");
            case EXPIRED -> Optional.of("expired");
            case FAILED -> Optional.of("failed");
            case DOWN -> Optional.of("down");
        };
    }

    static String fact(Network network) {
        return switch (network.kind()) {
            case VPC -> "VPC";
            case CLASSIC -> "classic network";
            case ON_PREMISES -> "on-premises";
            case INTERNET -> "Internet";
        };
    }

    static Icon icon(Network network) {
        return switch (network.kind()) {
            case VPC -> Icon.VPC;
            case CLASSIC -> Icon.CLASSIC_NETWORK;
            case ON_PREMISES -> Icon.ON_PREMISES;
            case INTERNET -> Icon.INTERNET;
        };
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}

package dev.portolan.ui.workspace;

import dev.portolan.finding.Code;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.KafkaCode;
import dev.portolan.ui.workspace.Step.Kind;

/** To which step of a replay something belongs. */
final class Phases {
    private Phases() {
    }

    static Kind of(HopKind hop) {
        return switch (hop) {
            case RESOLVE -> Kind.RESOLVE;
            case SOURCE, SECURITY_GROUP, NETWORK_ACL, ROUTE, PEERING, TRANSIT_GATEWAY, TRANSIT_PEERING, PRIVATE_LINE,
                 INTERNET_GATEWAY, NAT_GATEWAY, INTERNET, PUBLIC_ADDRESS, ENDPOINT, ENDPOINT_SERVICE, LOAD_BALANCER,
                 TARGET_GROUP, DELIVERY, RETURN, LISTENER -> Kind.CONNECT;
            case SECURITY_PROTOCOL, CERTIFICATE, SASL -> Kind.SECURE;
            case METADATA -> Kind.METADATA;
        };
    }

    /** Names and security by the area of the code, the answer itself by its code; all else keeps packets from arriving. */
    static Kind of(Code code) {
        if (code.area().equals("dns") || code == KafkaCode.NO_BOOTSTRAP) {
            return Kind.RESOLVE;
        }
        if (code.area().equals("tls") || code.area().equals("auth")) {
            return Kind.SECURE;
        }
        boolean answered = code.area().equals("kafka") && code != KafkaCode.NO_LISTENER_ON_PORT
                && code != KafkaCode.BOUND_ELSEWHERE;
        return answered ? Kind.METADATA : Kind.CONNECT;
    }
}

package dev.portolan.ui.workspace;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.Trace;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Step.Kind;
import dev.portolan.ui.workspace.Step.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of a step, in a few words: facts of the report, shortened. */
final class Gists {
    private static final String ARROW = " → ";
    private static final int STATIONS = 3;
    private static final Set<HopKind> STATION = EnumSet.of(HopKind.PEERING, HopKind.TRANSIT_GATEWAY, HopKind.PRIVATE_LINE,
            HopKind.NAT_GATEWAY, HopKind.INTERNET, HopKind.ENDPOINT, HopKind.LOAD_BALANCER);

    private Gists() {
    }

    static String of(Topology topology, ConnectionReport report, EndpointReport endpoint, Kind kind, State state,
                     List<Blocker> blockers) {
        return switch (state) {
            case STOPPED, UNKNOWN -> (kind == Kind.BROKER ? port(endpoint) + ": " : "")
                    + blockers.stream().findFirst().map(b -> b.code().id()).orElse("");
            case NOT_TRIED -> Messages.of("step.not-tried");
            case PASSED -> passed(topology, report, endpoint, kind);
        };
    }

    private static String passed(Topology topology, ConnectionReport report, EndpointReport endpoint, Kind kind) {
        return switch (kind) {
            case RESOLVE -> last(endpoint, HopKind.RESOLVE).map(hop -> shortened(endpoint.endpoint()) + ARROW + answer(hop))
                    .orElseGet(() -> Messages.of("step.resolve.address", endpoint.endpoint()));
            case CONNECT -> stations(topology, endpoint);
            case SECURE -> Messages.of(last(endpoint, HopKind.CERTIFICATE).isPresent() ? "step.secure.certificate"
                    : last(endpoint, HopKind.SASL).isPresent() ? "step.secure.mechanism" : "step.secure.protocol");
            case METADATA -> endpoint.traces().stream().findFirst().flatMap(Trace::listener)
                    .map(name -> Messages.of("step.metadata.brokers", Messages.count("brokers", Replay.brokers(report)), name))
                    .orElseGet(() -> Messages.count("brokers", Replay.brokers(report)));
            case BROKER -> port(endpoint) + ARROW + last(endpoint, HopKind.DELIVERY).map(Gists::delivered)
                    .orElseGet(endpoint::endpoint);
        };
    }

    /** The protocol and mechanism in the title of the third step. */
    static String security(List<Hop> hops) {
        Optional<String> protocol = fact(hops, HopKind.SECURITY_PROTOCOL, 0);
        Optional<String> mechanism = fact(hops, HopKind.SASL, 0);
        return protocol.map(name -> mechanism.map(m -> Messages.of("step.secure.both", name, m)).orElse(name))
                .orElseGet(() -> Messages.of("step.secure"));
    }

    private static Optional<String> fact(List<Hop> hops, HopKind kind, int index) {
        return hops.stream().filter(hop -> hop.kind() == kind && hop.detail().facts().size() > index).findFirst()
                .map(hop -> hop.detail().facts().get(index).toString());
    }

    private static Optional<Hop> last(EndpointReport endpoint, HopKind kind) {
        return endpoint.hops().stream().filter(hop -> hop.kind() == kind).reduce((first, second) -> second);
    }

    /** The first of the addresses that a name led to. */
    private static String answer(Hop hop) {
        Object last = hop.detail().facts().isEmpty() ? "" : hop.detail().facts().getLast();
        if (last instanceof List<?> list) {
            return list.isEmpty() ? "" : list.getFirst() + (list.size() == 1 ? "" : " …");
        }
        return host(last.toString());
    }

    private static String delivered(Hop hop) {
        List<Object> facts = hop.detail().facts();
        return facts.size() < 2 ? hop.element().value() : host(facts.get(0).toString()) + ":" + facts.get(1);
    }

    /** A block of one address is shown as the address. */
    private static String host(String block) {
        return block.endsWith("/32") || block.endsWith("/128") ? block.substring(0, block.indexOf('/')) : block;
    }

    private static String port(EndpointReport endpoint) {
        return endpoint.endpoint().substring(endpoint.endpoint().lastIndexOf(':') + 1);
    }

    /** A host name by its first label. */
    private static String shortened(String endpoint) {
        String host = endpoint.substring(0, endpoint.lastIndexOf(':'));
        boolean name = host.chars().anyMatch(c -> c >= 'g' && c <= 'z');
        int dot = host.indexOf('.');
        return name && dot > 0 ? host.substring(0, dot) + "…" + endpoint.substring(endpoint.lastIndexOf(':')) : endpoint;
    }

    private static String stations(Topology topology, EndpointReport endpoint) {
        List<String> names = new ArrayList<>();
        endpoint.hops().stream().filter(hop -> STATION.contains(hop.kind())).map(hop -> name(topology, hop.element()))
                .filter(name -> !names.contains(name)).forEach(names::add);
        endpoint.traces().stream().findFirst().flatMap(Trace::landing).map(id -> name(topology, id)).ifPresent(names::add);
        List<String> shown = names.size() <= STATIONS ? names
                : List.of(names.getFirst(), "…", names.get(names.size() - 2), names.getLast());
        return String.join(ARROW, shown);
    }

    static String name(Topology topology, Id<?> id) {
        return topology.find(id.<Element>as()).map(Element::name).orElse(id.value());
    }
}

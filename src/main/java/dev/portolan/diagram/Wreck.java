package dev.portolan.diagram;

import dev.portolan.diagram.Itinerary.Station;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.Code;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.RouteCode;
import dev.portolan.finding.SecurityCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a packet that does not arrive is stopped. */
final class Wreck {
    private static final Set<Code> ON_LEAVING = Set.of(RouteCode.MISSING, RouteCode.MORE_SPECIFIC, RouteCode.BLACKHOLE,
            RouteCode.LOCAL_SHADOWS, SecurityCode.EGRESS_DENIED, PeeringCode.NOT_TRANSITIVE, BalancerCode.NO_TARGET,
            BalancerCode.CROSS_ZONE_OFF, BalancerCode.HAIRPIN, BalancerCode.WRONG_BROKER, BalancerCode.STALE_TARGET,
            BalancerCode.WRONG_TARGET_PORT, BalancerCode.PROXY_PROTOCOL, BalancerCode.TLS_MISMATCH);

    private final Chart chart;
    private final Figures figures;

    Wreck(Chart chart) {
        this.chart = chart;
        this.figures = chart.figures();
    }

    private static boolean leaves(Blocker blocker) {
        return blocker.code().area().equals("dns") || blocker.code().area().equals("transit")
                || ON_LEAVING.contains(blocker.code());
    }

    /**
     * Where no link leads on and the fault is not with the station ahead, the way ends at the network at fault, or at that
     * of the station ahead: one line to a network says it better than one to each of its brokers.
     */
    void shorten(List<Station> stations, List<Blocker> blockers) {
        int stop = stop(stations, blockers);
        String from = stations.get(stop).figure();
        String ahead = stations.get(stop + 1).figure();
        boolean there = blockers.stream().anyMatch(blocker -> standing(blocker, ahead));
        if (there || chart.leads(from, ahead) || blockers.isEmpty()) {
            return;
        }
        blockers.stream().flatMap(blocker -> network(blocker.element().value()).stream())
                .filter(sheet -> !figures.inside(from, sheet)).findFirst()
                .or(() -> network(ahead).filter(sheet -> !figures.inside(from, sheet)))
                .ifPresent(sheet -> {
                    stations.subList(stop + 1, stations.size()).clear();
                    network(from).flatMap(near -> chart.between(near, sheet))
                            .ifPresent(pill -> stations.add(new Station(pill, Optional.empty())));
                    stations.add(new Station(sheet, Optional.empty()));
                });
    }

    private boolean standing(Blocker blocker, String figure) {
        Set<String> standing = figures.standingFor(blocker.element());
        return !leaves(blocker) && figures.path(figure).stream()
                .filter(key -> !(figures.get(key) instanceof Sheet sheet) || sheet.kind() == Sheet.Kind.SUBNET)
                .anyMatch(standing::contains);
    }

    /** The sheet of the network that a figure is, or is in. */
    private Optional<String> network(String key) {
        return figures.path(key).stream().filter(each -> figures.get(each) instanceof Sheet sheet
                && sheet.kind() != Sheet.Kind.REGION && sheet.kind() != Sheet.Kind.SUBNET).findFirst();
    }

    /** The leg on which the first of the blockers stops the packet. */
    int stop(List<Station> stations, List<Blocker> blockers) {
        return blockers.stream().mapToInt(blocker -> leg(stations, blocker)).min().orElse(stations.size() - 2);
    }

    /**
     * The leg into the station at fault; or the one out of it, where that is where it fails and there is a line to show it.
     * What cannot be resolved does not leave.
     */
    private int leg(List<Station> stations, Blocker blocker) {
        int last = stations.size() - 2;
        return Itinerary.station(figures, stations, blocker.element()).map(index -> {
            boolean out = leaves(blocker) && index <= last
                    && chart.leads(stations.get(index).figure(), stations.get(index + 1).figure());
            return Math.clamp(out ? index : index - 1, 0, last);
        }).orElse(blocker.code().area().equals("dns") ? 0 : last);
    }
}

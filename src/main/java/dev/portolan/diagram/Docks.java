package dev.portolan.diagram;

import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.layout.Graph;
import dev.portolan.diagram.layout.Port;
import dev.portolan.diagram.layout.Wire;
import dev.portolan.diagram.scene.Ends;
import dev.portolan.diagram.scene.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which connectors share a port, and so their way: those that carry the same, out of one row or hub, or into one hub.
 * What carries something else has a port of its own, so that no line lies over another of a different colour.
 */
final class Docks {
    private static final double ABREAST = 5;

    private final Figures figures;
    private final Voyages.Outcome outcome;
    private final Map<String, Set<Tone>> tones = new HashMap<>();

    private Docks(Figures figures, Voyages.Outcome outcome) {
        this.figures = figures;
        this.outcome = outcome;
    }

    static Docks of(Figures figures, Voyages.Outcome outcome) {
        Docks docks = new Docks(figures, outcome);
        for (Link link : outcome.links()) {
            docks.note(link.from(), Port.Side.RIGHT, outcome.tone(link));
            docks.note(link.to(), Port.Side.LEFT, outcome.tone(link));
        }
        return docks;
    }

    private void note(Wire.End end, Port.Side side, Tone tone) {
        if (end.port().isPresent() || isHub(end.cell(), side)) {
            tones.computeIfAbsent(place(end, side), key -> EnumSet.noneOf(Tone.class)).add(tone);
        }
    }

    private static String place(Wire.End end, Port.Side side) {
        return end.cell() + "\n" + end.port().orElse(side.name());
    }

    /** What leaves a node leaves it together; what comes in comes in together only where it goes on together. */
    private boolean isHub(String key, Port.Side side) {
        return switch (figures.get(key)) {
            case Pill pill -> true;
            case Sheet sheet -> false;
            case Card card -> card.rows().isEmpty() && (side == Port.Side.RIGHT || passes(card));
        };
    }

    private static boolean passes(Card card) {
        return switch (card.icon()) {
            case TRANSIT_GATEWAY, INTERNET_GATEWAY, NAT_GATEWAY, ENDPOINT, ENDPOINT_SERVICE -> true;
            default -> false;
        };
    }

    /** Where a connector begins and ends, as its item says it. */
    Ends ends(Link link) {
        Tone tone = outcome.tone(link);
        return new Ends(end(link.from(), Port.Side.RIGHT, tone), end(link.to(), Port.Side.LEFT, tone));
    }

    private Ends.End end(Wire.End end, Port.Side side, Tone tone) {
        return new Ends.End(end.cell(), docked(end, side, tone).port(),
                end.port().isPresent() ? Ends.Hold.FIXED : Ends.Hold.FREE);
    }

    Graph graph(List<Cell> cells) {
        List<Wire> wires = outcome.links().stream().map(link -> new Wire(link.key(),
                docked(link.from(), Port.Side.RIGHT, outcome.tone(link)),
                docked(link.to(), Port.Side.LEFT, outcome.tone(link)))).toList();
        return new Graph(cells.stream().map(this::ported).toList(), wires);
    }

    private Wire.End docked(Wire.End end, Port.Side side, Tone tone) {
        return tones.containsKey(place(end, side)) ? Wire.End.at(end.cell(), end.port().orElse(side.name()) + "#" + tone) : end;
    }

    private Cell ported(Cell cell) {
        List<Port> ports = new ArrayList<>();
        if (cell.ports().isEmpty()) {
            for (Port.Side side : Port.Side.values()) {
                tones.getOrDefault(cell.key() + "\n" + side, Set.of())
                        .forEach(tone -> ports.add(Port.free(side + "#" + tone, side)));
            }
        }
        for (Port port : cell.ports()) {
            List<Tone> abreast = List.copyOf(tones.getOrDefault(cell.key() + "\n" + port.name(), Set.of()));
            for (int i = 0; i < abreast.size(); i++) {
                double offset = port.offset().orElse(0) + (i - (abreast.size() - 1) / 2.0) * ABREAST;
                ports.add(Port.fixed(port.name() + "#" + abreast.get(i), port.side(), offset));
            }
        }
        return cell.with(ports).holding(cell.children().stream().map(this::ported).toList());
    }
}

package dev.portolan.diagram;

import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.scene.Icon;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes what is of a kind equally wide, so that a container reads as columns. */
final class Ranks {
    private Ranks() {
    }

    /** The cells of one container, its cards of a kind as wide as the widest, its subnets and what they hold too. */
    static List<Cell> even(List<Cell> cells, Function<String, Figure> figures) {
        Map<Icon, Double> widths = new EnumMap<>(Icon.class);
        double subnets = 0;
        for (Cell cell : cells) {
            Figure figure = figures.apply(cell.key());
            if (figure instanceof Card card) {
                widths.merge(card.icon(), cell.width(), Math::max);
            } else if (figure instanceof Sheet sheet && sheet.kind() == Sheet.Kind.SUBNET) {
                subnets = Math.max(subnets, Math.max(cell.width(), column(cell)));
            }
        }
        double common = subnets;
        return cells.stream().map(cell -> switch (figures.apply(cell.key())) {
            case Card card -> cell.widened(widths.get(card.icon()));
            case Sheet sheet when sheet.kind() == Sheet.Kind.SUBNET -> stretched(cell.widened(common), figures);
            case Sheet sheet when sheet.kind() == Sheet.Kind.REGION -> cell;
            case Sheet network -> filled(cell, figures);
            case Pill pill -> cell;
        }).toList();
    }

    /** Subnets that stand one below the other take the whole width of their network. */
    private static Cell filled(Cell network, Function<String, Figure> figures) {
        double room = network.width() - network.padding().left() - network.padding().right();
        boolean column = network.children().stream().allMatch(child -> figures.apply(child.key()) instanceof Sheet
                && child.children().size() <= 1);
        return column ? network.holding(network.children().stream()
                .map(child -> stretched(child.widened(room), figures)).toList()) : network;
    }

    private static double column(Cell cell) {
        return cell.children().stream().mapToDouble(Cell::width).max().orElse(0) + cell.padding().left() + cell.padding().right();
    }

    /** Cards that stand one below the other take the whole width of their subnet. */
    private static Cell stretched(Cell subnet, Function<String, Figure> figures) {
        Set<Icon> kinds = new HashSet<>();
        subnet.children().forEach(child -> {
            if (figures.apply(child.key()) instanceof Card card) {
                kinds.add(card.icon());
            }
        });
        double room = subnet.width() - subnet.padding().left() - subnet.padding().right();
        return kinds.size() != 1 ? subnet
                : subnet.holding(subnet.children().stream().map(child -> child.widened(room)).toList());
    }
}

package dev.portolan.diagram;

import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.scene.Icon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes what is of a kind equally wide, and what stands alone or in a column as wide as its container: columns read. */
final class Ranks {
    private final Function<String, Figure> figures;

    Ranks(Function<String, Figure> figures) {
        this.figures = figures;
    }

    /** The cells of one container, its cards of a kind as wide as the widest, its subnets too. */
    List<Cell> even(List<Cell> cells) {
        Map<Icon, Double> widths = new EnumMap<>(Icon.class);
        double subnets = 0;
        for (Cell cell : cells) {
            Figure figure = figures.apply(cell.key());
            if (figure instanceof Card card) {
                widths.merge(card.icon(), cell.width(), Math::max);
            } else if (isSubnet(cell)) {
                subnets = Math.max(subnets, Math.max(cell.width(), column(cell)));
            }
        }
        double common = subnets;
        return cells.stream().map(cell -> switch (figures.apply(cell.key())) {
            case Card card -> cell.widened(widths.get(card.icon()));
            case Sheet sheet -> isSubnet(cell) ? cell.widened(common) : cell;
            case Pill pill -> cell;
        }).toList();
    }

    /** A cell and all in it, each column as wide as what holds it; known before the layout, since a title is as wide. */
    Cell filled(Cell cell) {
        boolean column = stacked(cell);
        double room = cell.width() - cell.padding().left() - cell.padding().right();
        return cell.holding(cell.children().stream().map(child -> filled(column ? child.widened(room) : child)).toList());
    }

    /** Whether nothing in it can stand beside anything else: one sheet, subnets of one kind of card, or one kind of card. */
    private boolean stacked(Cell cell) {
        if (cell.children().size() == 1) {
            return !(figures.apply(cell.children().getFirst().key()) instanceof Pill);
        }
        boolean subnets = cell.children().stream().allMatch(child -> isSubnet(child) && kinds(child) <= 1);
        return subnets || kinds(cell) == 1;
    }

    private boolean isSubnet(Cell cell) {
        return figures.apply(cell.key()) instanceof Sheet sheet && sheet.kind() == Sheet.Kind.SUBNET;
    }

    private long kinds(Cell cell) {
        return cell.children().stream().map(child -> switch (figures.apply(child.key())) {
            case Card card -> card.icon().key();
            case Sheet sheet -> sheet.key();
            case Pill pill -> pill.key();
        }).distinct().count();
    }

    private static double column(Cell cell) {
        return cell.children().stream().mapToDouble(Cell::width).max().orElse(0) + cell.padding().left() + cell.padding().right();
    }
}

package dev.portolan.edit.paper;

import dev.portolan.model.shape.Id;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How far each of some boxes has to go for the gaps between neighbours to be the same. */
final class Spread {
    private Spread() {
    }

    /** Distances along the axis; none when there are fewer than three boxes. */
    static Map<Id<?>, Double> of(Map<Id<?>, Box> boxes, Axis axis) {
        ToDoubleFunction<Box> from = switch (axis) {
            case HORIZONTAL -> Box::x;
            case VERTICAL -> Box::y;
        };
        ToDoubleFunction<Box> length = switch (axis) {
            case HORIZONTAL -> Box::width;
            case VERTICAL -> Box::height;
        };
        List<Map.Entry<Id<?>, Box>> row = boxes.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> from.applyAsDouble(each.getValue()))).toList();
        Map<Id<?>, Double> ways = new LinkedHashMap<>();
        if (row.size() < 3) {
            return ways;
        }
        Box last = row.getLast().getValue();
        double start = from.applyAsDouble(row.getFirst().getValue());
        double room = from.applyAsDouble(last) + length.applyAsDouble(last) - start
                - row.stream().mapToDouble(each -> length.applyAsDouble(each.getValue())).sum();
        double gap = room / (row.size() - 1);
        double at = start;
        for (Map.Entry<Id<?>, Box> each : row) {
            ways.put(each.getKey(), at - from.applyAsDouble(each.getValue()));
            at += length.applyAsDouble(each.getValue()) + gap;
        }
        return ways;
    }
}

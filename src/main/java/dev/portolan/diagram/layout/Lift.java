package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Some cells taken up, with the wires that touch them, while all else stays where it is. For every place that they are held
 * over, it says how those wires would run: along, where both ends were moved alike, else around whatever is in the way. One
 * place has nothing to do with the one before.
 *
 * <p>Not for several threads at once.
 */
public final class Lift {
    private final Wiring wiring;
    private final Map<String, Bounds> origin = new HashMap<>();
    private final Map<String, Bounds> places;
    private final Map<String, Wiring.Laid> lifted = new LinkedHashMap<>();

    /**
     * @param bounds of all cells
     * @param courses of all wires
     * @param cells the keys of those that are taken up
     */
    public Lift(Graph graph, Map<String, Bounds> bounds, Map<String, List<Point>> courses, Collection<String> cells) {
        places = new HashMap<>(bounds);
        wiring = new Wiring(bounds.size());
        wiring.adopt(graph, places, courses);
        cells.forEach(key -> origin.put(key, bounds.get(key)));
        Set<Wire> touching = new LinkedHashSet<>();
        cells.forEach(key -> touching.addAll(wiring.wires(key)));
        touching.forEach(wire -> lifted.put(wire.key(), wiring.laid(wire)));
    }

    /** The keys of the wires that touch what is taken up. */
    public Set<String> wires() {
        return lifted.keySet();
    }

    /** The courses of those wires, with what is taken up held over these places. */
    public Map<String, List<Point>> over(Map<String, Bounds> held) {
        lifted.keySet().forEach(wiring::lift);
        held.forEach((key, box) -> {
            places.put(key, box);
            wiring.put(wiring.cells().get(key), box);
        });
        wiring.ground().within(Bounds.around(List.of(wiring.ground().hull(), Bounds.around(held.values()).grown(Wiring.MARGIN))));
        List<Wire> loose = new ArrayList<>();
        for (Wiring.Laid laid : lifted.values()) {
            if (isAlike(laid.wire())) {
                Bounds was = origin.get(laid.wire().from().cell());
                Bounds is = places.get(laid.wire().from().cell());
                wiring.lay(laid.moved(is.x() - was.x(), is.y() - was.y()));
            } else {
                loose.add(laid.wire());
            }
        }
        wiring.route(loose, Effort.LIVE, () -> false);
        Map<String, List<Point>> courses = new HashMap<>();
        lifted.forEach((key, laid) -> courses.put(key, wiring.laid(laid.wire()).course()));
        return courses;
    }

    /** Whether both ends were moved by as much, neither grown nor shrunk. */
    private boolean isAlike(Wire wire) {
        Bounds one = origin.get(wire.from().cell());
        Bounds other = origin.get(wire.to().cell());
        if (one == null || other == null) {
            return false;
        }
        Bounds is = places.get(wire.from().cell());
        double dx = is.x() - one.x();
        double dy = is.y() - one.y();
        return is.equals(one.moved(dx, dy)) && places.get(wire.to().cell()).equals(other.moved(dx, dy));
    }
}

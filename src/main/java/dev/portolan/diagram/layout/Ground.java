package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Plane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands on the drawing, as wires see it: leaves, which they go around, and containers, which they may pass through. */
final class Ground {
    private static final double SQUARE = 160;
    private static final double TOUCH = 0.01;
    private static final int NOWHERE = -1;

    /** A container with its title. */
    record Field(Bounds box, Title title) {
    }

    private final Plane leaves;
    private final Plane fields;
    private final Map<String, Integer> leafNumbers = new HashMap<>();
    private final Map<String, Integer> fieldNumbers = new HashMap<>();
    private final List<Bounds> leafBoxes = new ArrayList<>();
    private final List<Field> fieldBoxes = new ArrayList<>();
    private final List<Integer> leafSlots = new ArrayList<>();
    private final List<Integer> fieldSlots = new ArrayList<>();
    private final Plane.Found found = new Plane.Found();
    private Bounds hull = new Bounds(-Double.MAX_VALUE / 4, -Double.MAX_VALUE / 4, Double.MAX_VALUE / 2, Double.MAX_VALUE / 2);

    Ground(int expected) {
        leaves = new Plane(SQUARE, expected);
        fields = new Plane(2 * SQUARE, expected / 2);
    }

    /** Puts a leaf there, or moves it there. */
    void leaf(String key, Bounds box) {
        Integer known = leafNumbers.get(key);
        if (known == null) {
            known = leafBoxes.size();
            leafNumbers.put(key, known);
            leafBoxes.add(box);
            leafSlots.add(NOWHERE);
        } else {
            lift(leaves, leafSlots, known);
            leafBoxes.set(known, box);
        }
        leafSlots.set(known, leaves.put(known, box));
    }

    /** Puts a container there, or moves it there. */
    void field(String key, Field field) {
        Integer known = fieldNumbers.get(key);
        if (known == null) {
            known = fieldBoxes.size();
            fieldNumbers.put(key, known);
            fieldBoxes.add(field);
            fieldSlots.add(NOWHERE);
        } else {
            lift(fields, fieldSlots, known);
            fieldBoxes.set(known, field);
        }
        fieldSlots.set(known, fields.put(known, field.box()));
    }

    /** Takes away a leaf or a container. */
    void clear(String key) {
        lift(leaves, leafSlots, leafNumbers.get(key));
        lift(fields, fieldSlots, fieldNumbers.get(key));
    }

    private static void lift(Plane plane, List<Integer> slots, Integer number) {
        if (number != null && slots.get(number) != NOWHERE) {
            plane.remove(slots.get(number));
            slots.set(number, NOWHERE);
        }
    }

    /** Says how far the drawing reaches, beyond which no wire should go. */
    void within(Bounds area) {
        hull = area;
    }

    Bounds hull() {
        return hull;
    }

    /** Whether no leaf comes nearer than {@code clearance} to a level or upright piece. */
    boolean isFree(double left, double top, double right, double bottom, double clearance) {
        double room = clearance - TOUCH;
        return !leaves.isTouched(left - room, top - room, right + room, bottom + room);
    }

    /** The leaves that come nearer than {@code clearance} to an area. */
    List<Bounds> leaves(double left, double top, double right, double bottom, double clearance) {
        double room = clearance - TOUCH;
        found.clear();
        leaves.find(left - room, top - room, right + room, bottom + room, found);
        List<Bounds> boxes = new ArrayList<>(found.size());
        for (int number : found.sorted()) {
            boxes.add(leafBoxes.get(number));
        }
        return boxes;
    }

    /** The containers whose boxes touch an area, more or less in the order in which they came. */
    List<Field> fields(double left, double top, double right, double bottom) {
        found.clear();
        fields.find(left, top, right, bottom, found);
        List<Field> all = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            all.add(fieldBoxes.get(found.get(i)));
        }
        return all;
    }
}

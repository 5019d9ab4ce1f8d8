package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Plane;
import dev.portolan.diagram.scene.Point;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The courses that lie on the drawing, piece by piece, so that others keep apart from them. */
final class Traffic {
    /** Less than this apart, wires of different groups are taken for one. */
    static final double SAME = 3.5;
    /** Less than this apart, they are hard to tell apart. */
    static final double NEAR = 8.5;
    private static final double SQUARE = 128;
    private static final double TOUCH = 0.5;

    private final Plane plane;
    private final Map<String, int[]> laid = new HashMap<>();
    private double[] lefts = new double[256];
    private double[] tops = new double[256];
    private double[] rights = new double[256];
    private double[] bottoms = new double[256];
    private int[] groups = new int[256];
    private int[] slots = new int[256];
    private String[] wires = new String[256];
    private int pieces;
    private int[] vacant = new int[16];
    private int vacancies;
    private final Plane.Found found = new Plane.Found();
    private long glances;

    Traffic(int expected) {
        plane = new Plane(SQUARE, expected);
    }

    /** Lays the course of a wire, in the place of the one that was. Wires of one group may run together. */
    void lay(String wire, List<Point> course, int group) {
        lift(wire);
        int[] numbers = new int[course.size() - 1];
        for (int i = 1; i < course.size(); i++) {
            Point from = course.get(i - 1);
            Point to = course.get(i);
            int number = vacancies > 0 ? vacant[--vacancies] : pieces++;
            reserve(number);
            lefts[number] = Math.min(from.x(), to.x());
            tops[number] = Math.min(from.y(), to.y());
            rights[number] = Math.max(from.x(), to.x());
            bottoms[number] = Math.max(from.y(), to.y());
            groups[number] = group;
            wires[number] = wire;
            slots[number] = plane.put(number, lefts[number], tops[number], rights[number], bottoms[number]);
            numbers[i - 1] = number;
        }
        laid.put(wire, numbers);
    }

    private void reserve(int number) {
        if (number >= lefts.length) {
            int more = 2 * lefts.length;
            lefts = Arrays.copyOf(lefts, more);
            tops = Arrays.copyOf(tops, more);
            rights = Arrays.copyOf(rights, more);
            bottoms = Arrays.copyOf(bottoms, more);
            groups = Arrays.copyOf(groups, more);
            slots = Arrays.copyOf(slots, more);
            wires = Arrays.copyOf(wires, more);
        }
    }

    /** Takes up the course of a wire, if it has one. */
    void lift(String wire) {
        int[] numbers = laid.remove(wire);
        if (numbers == null) {
            return;
        }
        for (int number : numbers) {
            plane.remove(slots[number]);
            if (vacancies == vacant.length) {
                vacant = Arrays.copyOf(vacant, 2 * vacancies);
            }
            vacant[vacancies++] = number;
        }
    }

    /** The wires whose courses enter an area. */
    Set<String> through(Bounds area) {
        found.clear();
        plane.find(area.x(), area.y(), area.right(), area.bottom(), found);
        Set<String> through = new TreeSet<>();
        for (int i = 0; i < found.size(); i++) {
            through.add(wires[found.get(i)]);
        }
        return through;
    }

    /** What it costs a wire of a group to run along a level or upright piece, beside its length. */
    double toll(double left, double top, double right, double bottom, int group) {
        found.clear();
        plane.find(left - NEAR, top - NEAR, right + NEAR, bottom + NEAR, found);
        glances += found.size();
        boolean level = right - left >= bottom - top;
        double toll = 0;
        for (int i = 0; i < found.size(); i++) {
            int other = found.get(i);
            boolean otherLevel = rights[other] - lefts[other] >= bottoms[other] - tops[other];
            if (level != otherLevel) {
                toll += groups[other] == group ? 0 : across(other, left, top, right, bottom, level);
            } else if (level) {
                toll += along(Math.abs(tops[other] - top), Math.min(right, rights[other]) - Math.max(left, lefts[other]),
                        groups[other] == group);
            } else {
                toll += along(Math.abs(lefts[other] - left), Math.min(bottom, bottoms[other]) - Math.max(top, tops[other]),
                        groups[other] == group);
            }
        }
        return toll;
    }

    /** How many pieces have been looked at so far for a toll. */
    long glances() {
        return glances;
    }

    private double across(int other, double left, double top, double right, double bottom, boolean level) {
        double x = level ? lefts[other] : left;
        double y = level ? top : tops[other];
        double l = level ? left : lefts[other];
        double r = level ? right : rights[other];
        double t = level ? tops[other] : top;
        double b = level ? bottoms[other] : bottom;
        if (x < l - TOUCH || x > r + TOUCH || y < t - TOUCH || y > b + TOUCH) {
            return 0;
        }
        boolean corner = x < l + TOUCH || x > r - TOUCH || y < t + TOUCH || y > b - TOUCH;
        return corner ? Toll.TOUCHING : Toll.CROSSING;
    }

    private static double along(double apart, double length, boolean together) {
        if (length < TOUCH || together) {
            return together && apart < TOUCH && length > 0 ? -Toll.TOGETHER * length : 0;
        }
        return apart < SAME ? Toll.SHARED + length : apart < NEAR ? Toll.CLOSE + length * 0.1 : 0;
    }

    /** A piece that lies there. */
    interface Piece {
        void at(double left, double top, double right, double bottom);
    }

    /** Shows the pieces in an area that are not of that group. */
    void pieces(double left, double top, double right, double bottom, int group, Piece visitor) {
        found.clear();
        plane.find(left, top, right, bottom, found);
        for (int number : found.sorted()) {
            if (groups[number] != group) {
                visitor.at(lefts[number], tops[number], rights[number], bottoms[number]);
            }
        }
    }
}

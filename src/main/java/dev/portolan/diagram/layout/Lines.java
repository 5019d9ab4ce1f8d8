package dev.portolan.diagram.layout;

import java.util.Arrays;

/** Parallel lines in ascending order; those that nearly coincide are one, but marked ones stay where they are. */
final class Lines {
    private static final double SAME = 1;
    private static final double EXACT = 0.001;

    private double[] values = new double[128];
    private final double[] marks = new double[4];
    private int size;
    private int marked;
    private double low;
    private double high;

    /** Starts anew, without marks, and with lines between two limits only. */
    void clear(double from, double to) {
        size = 0;
        marked = 0;
        low = from;
        high = to;
    }

    /** Drops all lines but the marked ones. */
    void restart() {
        size = 0;
        for (int i = 0; i < marked; i++) {
            put(marks[i]);
        }
    }

    /** Adds a line that must be exactly there. */
    void mark(double value) {
        marks[marked++] = value;
    }

    void add(double value) {
        if (value >= low && value <= high) {
            put(value);
        }
    }

    private void put(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** Sorts and thins out what was added; gives the number of lines. */
    int settle() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double value = values[i];
            if (kept == 0 || value - values[kept - 1] >= SAME) {
                values[kept++] = value;
            } else if (isMarked(value) && value - values[kept - 1] >= EXACT) {
                if (isMarked(values[kept - 1])) {
                    kept++;
                }
                values[kept - 1] = value;
            }
        }
        size = kept;
        return size;
    }

    private boolean isMarked(double value) {
        for (int i = 0; i < marked; i++) {
            if (Math.abs(marks[i] - value) < EXACT) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    double at(int index) {
        return values[index];
    }

    /** The line there, which must have been marked. */
    int find(double value) {
        int first = after(value - EXACT);
        return Math.min(first, size - 1);
    }

    /** The last line at or before a value; -1 when there is none. */
    int before(double value) {
        return after(value) - (after(value) < size && values[after(value)] == value ? 0 : 1);
    }

    /** The first line at or after a value; the number of lines when there is none. */
    int after(double value) {
        int found = Arrays.binarySearch(values, 0, size, value);
        return found >= 0 ? found : -found - 1;
    }
}

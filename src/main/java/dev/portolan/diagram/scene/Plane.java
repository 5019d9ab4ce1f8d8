package dev.portolan.diagram.scene;

import java.util.Arrays;

/**
 * Boxes, found by where they are: a uniform grid that is folded up, so that it needs to know neither how far the plane
 * reaches nor how much it will hold. Putting a box in and taking it out take time in proportion to the squares it covers,
 * finding in proportion to the squares looked at and what lies in them. May be read by several threads while nobody
 * changes it.
 */
public final class Plane {
    private static final int MOST_SQUARES = 4_096;
    /** Columns and rows are counted up to here: what lies beyond lies in the last. */
    private static final double FARTHEST = 1e9;

    private final double perSide;
    private final int mask;
    private final int[][] buckets;
    private final int[] filled;
    private double[] boxes = new double[64];
    private int[] owners = new int[16];
    /** The first column and row that a box lies in. */
    private int[] columns = new int[16];
    private int[] rows = new int[16];
    private int slots;
    private int[] vacant = new int[4];
    private int vacancies;
    /** Boxes that cover too many squares to be put into each. */
    private int[] large = new int[4];
    private int larges;

    /**
     * @param side of a square, about that of what is mostly looked for
     * @param expected how many boxes, more or less
     */
    public Plane(double side, int expected) {
        this.perSide = 1 / side;
        int columns = Math.clamp(Integer.highestOneBit((int) Math.sqrt(Math.max(1, expected))) * 2, 4, 256);
        this.mask = columns - 1;
        this.buckets = new int[columns * columns][];
        this.filled = new int[columns * columns];
    }

    /** What a search has found: owners of boxes, in no order, each as often as boxes of its were found. */
    public static final class Found {
        private int[] owners = new int[32];
        private int size;

        public int size() {
            return size;
        }

        public int get(int index) {
            return owners[index];
        }

        public void clear() {
            size = 0;
        }

        private void add(int owner) {
            if (size == owners.length) {
                owners = Arrays.copyOf(owners, size * 2);
            }
            owners[size++] = owner;
        }

        /** The owners in ascending order, each once. */
        public int[] sorted() {
            int[] all = Arrays.copyOf(owners, size);
            Arrays.sort(all);
            int kept = 0;
            for (int i = 0; i < all.length; i++) {
                if (i == 0 || all[i] != all[i - 1]) {
                    all[kept++] = all[i];
                }
            }
            return kept == all.length ? all : Arrays.copyOf(all, kept);
        }
    }

    private int square(double at) {
        double squares = at * perSide;
        if (!(squares > -FARTHEST && squares < FARTHEST)) {
            return squares > 0 ? (int) FARTHEST : (int) -FARTHEST;
        }
        int whole = (int) squares;
        return squares < whole ? whole - 1 : whole;
    }

    private int bucket(int column, int row) {
        return (column & mask) * (mask + 1) + (row & mask);
    }

    private static boolean isMany(int left, int top, int right, int bottom) {
        return ((long) right - left + 1) * ((long) bottom - top + 1) > MOST_SQUARES
                || (long) right - left > MOST_SQUARES || (long) bottom - top > MOST_SQUARES;
    }

    /** Puts in a box of somebody, who may have several; gives the number under which it can be taken out. */
    public int put(int owner, double left, double top, double right, double bottom) {
        int slot = vacancies > 0 ? vacant[--vacancies] : slots++;
        if (slot >= owners.length) {
            owners = Arrays.copyOf(owners, slot * 2);
            columns = Arrays.copyOf(columns, slot * 2);
            rows = Arrays.copyOf(rows, slot * 2);
            boxes = Arrays.copyOf(boxes, slot * 8);
        }
        owners[slot] = owner;
        boxes[4 * slot] = left;
        boxes[4 * slot + 1] = top;
        boxes[4 * slot + 2] = right;
        boxes[4 * slot + 3] = bottom;
        columns[slot] = square(left);
        rows[slot] = square(top);
        int lastColumn = square(right);
        int lastRow = square(bottom);
        if (isMany(columns[slot], rows[slot], lastColumn, lastRow)) {
            large = room(large, larges);
            large[larges++] = slot;
            return slot;
        }
        for (int column = columns[slot]; column <= lastColumn; column++) {
            for (int row = rows[slot]; row <= lastRow; row++) {
                int bucket = bucket(column, row);
                buckets[bucket] = buckets[bucket] == null ? new int[4] : room(buckets[bucket], filled[bucket]);
                buckets[bucket][filled[bucket]++] = slot;
            }
        }
        return slot;
    }

    public int put(int owner, Bounds box) {
        return put(owner, box.x(), box.y(), box.right(), box.bottom());
    }

    private static int[] room(int[] values, int used) {
        return used < values.length ? values : Arrays.copyOf(values, used * 2);
    }

    /** Takes out what was put in under that number. */
    public void remove(int slot) {
        int left = square(boxes[4 * slot]);
        int top = square(boxes[4 * slot + 1]);
        int right = square(boxes[4 * slot + 2]);
        int bottom = square(boxes[4 * slot + 3]);
        if (isMany(left, top, right, bottom)) {
            larges = without(large, larges, slot);
        } else {
            for (int column = left; column <= right; column++) {
                for (int row = top; row <= bottom; row++) {
                    int bucket = bucket(column, row);
                    filled[bucket] = without(buckets[bucket], filled[bucket], slot);
                }
            }
        }
        boxes[4 * slot] = Double.NaN;
        vacant = room(vacant, vacancies);
        vacant[vacancies++] = slot;
    }

    private static int without(int[] values, int used, int value) {
        for (int i = used - 1; i >= 0; i--) {
            if (values[i] == value) {
                values[i] = values[used - 1];
                return used - 1;
            }
        }
        return used;
    }

    /** Adds the owners of all boxes that touch the area. */
    public void find(double left, double top, double right, double bottom, Found found) {
        int firstColumn = square(left);
        int firstRow = square(top);
        int lastColumn = square(right);
        int lastRow = square(bottom);
        if (isMany(firstColumn, firstRow, lastColumn, lastRow)) {
            findAmong(slots, left, top, right, bottom, found);
            return;
        }
        for (int i = 0; i < larges; i++) {
            if (touches(large[i], left, top, right, bottom)) {
                found.add(owners[large[i]]);
            }
        }
        for (int column = firstColumn; column <= lastColumn; column++) {
            for (int row = firstRow; row <= lastRow; row++) {
                int bucket = bucket(column, row);
                int[] held = buckets[bucket];
                for (int i = filled[bucket] - 1; i >= 0; i--) {
                    int slot = held[i];
                    // A box may lie in several squares: it is met in the first of them that is looked at.
                    if (column == Math.max(columns[slot], firstColumn) && row == Math.max(rows[slot], firstRow)
                            && touches(slot, left, top, right, bottom)) {
                        found.add(owners[slot]);
                    }
                }
            }
        }
    }

    private void findAmong(int all, double left, double top, double right, double bottom, Found found) {
        for (int slot = 0; slot < all; slot++) {
            if (touches(slot, left, top, right, bottom)) {
                found.add(owners[slot]);
            }
        }
    }

    /** Whether any box touches the area. */
    public boolean isTouched(double left, double top, double right, double bottom) {
        int firstColumn = square(left);
        int firstRow = square(top);
        int lastColumn = square(right);
        int lastRow = square(bottom);
        if (isMany(firstColumn, firstRow, lastColumn, lastRow)) {
            return isAnyTouched(null, slots, left, top, right, bottom);
        }
        if (isAnyTouched(large, larges, left, top, right, bottom)) {
            return true;
        }
        for (int column = firstColumn; column <= lastColumn; column++) {
            for (int row = firstRow; row <= lastRow; row++) {
                int bucket = bucket(column, row);
                if (filled[bucket] > 0 && isAnyTouched(buckets[bucket], filled[bucket], left, top, right, bottom)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAnyTouched(int[] held, int many, double left, double top, double right, double bottom) {
        for (int i = 0; i < many; i++) {
            if (touches(held == null ? i : held[i], left, top, right, bottom)) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(int slot, double left, double top, double right, double bottom) {
        int at = 4 * slot;
        return boxes[at] <= right && boxes[at + 2] >= left && boxes[at + 1] <= bottom && boxes[at + 3] >= top;
    }
}

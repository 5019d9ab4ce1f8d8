package dev.portolan.edit.paper;

/** An edge or corner by which a container is made larger or smaller. */
public enum Edge {
    TOP_LEFT(-1, -1), TOP(0, -1), TOP_RIGHT(1, -1), LEFT(-1, 0), RIGHT(1, 0), BOTTOM_LEFT(-1, 1), BOTTOM(0, 1),
    BOTTOM_RIGHT(1, 1);

    private final int across;
    private final int down;

    Edge(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** -1 for a left edge, 1 for a right one, 0 for one in the middle. */
    public int across() {
        return across;
    }

    /** -1 for an upper edge, 1 for a lower one, 0 for one in the middle. */
    public int down() {
        return down;
    }

    /**
     * The box after the edge was pulled; the opposite edges stay, and what must stay inside does.
     *
     * @param dx how far to the right, for a left or right edge
     * @param dy how far down, for a top or bottom edge
     * @param inside what the box must go on to hold, in the frame of the box itself
     */
    public Box pulled(Box box, double dx, double dy, Box inside) {
        double left = box.x();
        double right = box.right();
        double top = box.y();
        double bottom = box.bottom();
        switch (across) {
            case -1 -> left = Math.min(left + dx, Math.max(left, inside.x()));
            case 1 -> right = Math.max(right + dx, Math.min(right, inside.right()));
        }
        switch (down) {
            case -1 -> top = Math.min(top + dy, Math.max(top, inside.y()));
            case 1 -> bottom = Math.max(bottom + dy, Math.min(bottom, inside.bottom()));
        }
        return new Box(left, top, right - left, bottom - top);
    }
}

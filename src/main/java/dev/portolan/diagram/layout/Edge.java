package dev.portolan.diagram.layout;

/** An edge of a cell, and which way is out. */
enum Edge {
    LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

    final int dx;
    final int dy;

    Edge(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** Whether wires leave it to the left or right. */
    boolean isUpright() {
        return dx != 0;
    }

    /** Which way is out, along the axis on which wires leave it. */
    int out() {
        return dx + dy;
    }
}

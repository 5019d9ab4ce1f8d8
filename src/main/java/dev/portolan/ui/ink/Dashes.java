package dev.portolan.ui.ink;

import java.util.List;

/** Where along a line there is ink: strokes and gaps in turn, carried on from piece to piece. */
final class Dashes {
    private final double[] pattern;
    private int part;
    private double left;

    /** A stroke between two distances along a piece, in whole pixels. */
    interface Piece {
        void paint(int from, int to);
    }

    /** @param pattern strokes and gaps in drawing units; none for a line without gaps */
    Dashes(List<Double> pattern, double scale) {
        this.pattern = pattern.stream().mapToDouble(length -> Math.max(1, length * scale)).toArray();
        this.left = this.pattern.length == 0 ? 0 : this.pattern[0];
    }

    boolean isSolid() {
        return pattern.length == 0;
    }

    /** Whether there is ink where the line is now. */
    boolean isInk() {
        return isSolid() || part % 2 == 0;
    }

    /** Goes on by so much without painting. */
    void skip(double length) {
        double rest = length;
        while (!isSolid() && rest >= left) {
            rest -= left;
            next();
        }
        left -= rest;
    }

    private void next() {
        part = (part + 1) % pattern.length;
        left = pattern[part];
    }

    /** Goes along a piece and paints what has ink. */
    void walk(int start, int end, Piece piece) {
        if (isSolid()) {
            if (end > start) {
                piece.paint(start, end);
            }
            return;
        }
        double at = start;
        while (at < end) {
            double stop = Math.min(end, at + left);
            int from = (int) Math.round(at);
            int to = (int) Math.round(stop);
            if (part % 2 == 0 && to > from) {
                piece.paint(from, to);
            }
            left -= stop - at;
            if (left <= 0.001) {
                next();
            }
            at = stop;
        }
    }
}

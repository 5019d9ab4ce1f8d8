package dev.portolan.ui.ink;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A picture computed once and copied often. One that is stretched keeps its corners: what lies between them has the colours
 * of its middle row and column.
 */
final class Stamp {
    private final WritableImage image;
    private final int width;
    private final int height;
    /** Runs of one colour along the middle column, and along the middle row. */
    private final List<Run> column;
    private final List<Run> row;

    private record Run(int from, int to, Color color) {
    }

    Stamp(Raster raster) {
        this.width = raster.width;
        this.height = raster.height;
        this.image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), raster.pixels, 0, width);
        this.column = runs(height, i -> raster.at(width / 2, i));
        this.row = runs(width, i -> raster.at(i, height / 2));
    }

    private static List<Run> runs(int length, java.util.function.IntUnaryOperator at) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || at.applyAsInt(i) != at.applyAsInt(from)) {
                int argb = at.applyAsInt(from);
                if (argb >>> 24 != 0) {
                    runs.add(new Run(from, i, Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0)));
                }
                from = i;
            }
        }
        return runs;
    }

    void paint(GraphicsContext pen, int x, int y) {
        pen.drawImage(image, x, y);
    }

    /** Painted larger: corners as they are, all between them stretched. */
    void paint(GraphicsContext pen, int x, int y, int wide, int high) {
        corners(pen, x, y, wide, high);
        between(pen, x, y, wide, high);
    }

    /** The four corners alone. */
    void corners(GraphicsContext pen, int x, int y, int wide, int high) {
        int left = (width + 1) / 2;
        int upper = (height + 1) / 2;
        boolean sliced = wide > width;
        boolean split = high > height;
        for (int i = 0; i < (sliced ? 2 : 1); i++) {
            for (int j = 0; j < (split ? 2 : 1); j++) {
                int fromX = i * left;
                int fromY = j * upper;
                int partWidth = sliced ? i == 0 ? left : width - left : width;
                int partHeight = split ? j == 0 ? upper : height - upper : height;
                pen.drawImage(image, fromX, fromY, partWidth, partHeight, x + (i == 0 ? 0 : wide - partWidth),
                        y + (j == 0 ? 0 : high - partHeight), partWidth, partHeight);
            }
        }
    }

    private void between(GraphicsContext pen, int x, int y, int wide, int high) {
        int left = (width + 1) / 2;
        int upper = (height + 1) / 2;
        int gapX = Math.max(0, wide - width);
        int gapY = Math.max(0, high - height);
        for (Run run : column) {
            if (gapX > 0) {
                pen.setFill(run.color);
                int start = run.from < upper ? run.from : run.from + gapY;
                int end = run.to <= upper ? run.to : run.to + gapY;
                pen.fillRect(x + left, y + start, gapX, end - start);
            }
        }
        for (Run run : row) {
            if (gapY > 0) {
                pen.setFill(run.color);
                int end = Math.min(run.to, left);
                if (run.from < end) {
                    pen.fillRect(x + run.from, y + upper, end - run.from, gapY);
                }
                int start = Math.max(run.from, left);
                if (start < run.to) {
                    pen.fillRect(x + gapX + start, y + upper, run.to - start, gapY);
                }
            }
        }
    }
}

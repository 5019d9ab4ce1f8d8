package dev.portolan.ui.ink;

/** A small picture, computed pixel by pixel: 0xAARRGGBB, not premultiplied. */
final class Raster {
    final int width;
    final int height;
    final int[] pixels;

    /** How much of a pixel is covered whose middle lies at x, y: 0 or less to 1 or more. */
    interface Cover {
        double at(double x, double y);
    }

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    /** Lays a colour over what is there. */
    Raster lay(int argb, Cover cover) {
        int alpha = argb >>> 24;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double share = Math.clamp(cover.at(x + 0.5, y + 0.5), 0, 1) * alpha / 255;
                if (share > 0) {
                    pixels[y * width + x] = over(pixels[y * width + x], argb, share);
                }
            }
        }
        return this;
    }

    private static int over(int below, int color, double share) {
        double under = (below >>> 24) / 255.0 * (1 - share);
        double alpha = share + under;
        return (int) Math.round(alpha * 255) << 24 | mix(below, color, 16, share, under) << 16
                | mix(below, color, 8, share, under) << 8 | mix(below, color, 0, share, under);
    }

    private static int mix(int below, int color, int shift, double share, double under) {
        return (int) Math.round(((color >> shift & 255) * share + (below >> shift & 255) * under) / (share + under));
    }

    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** How much of a pixel is covered whose middle lies so far outside an edge. */
    static double edge(double distance) {
        return Math.clamp(0.5 - distance, 0, 1);
    }
}

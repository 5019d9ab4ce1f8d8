package dev.portolan.ui.look;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The mark of the program: a compass. */
public final class Compass extends Region {
    /** The ring, in a square of 24 units; drawn as a line. */
    public static final String RING = "M12 2.5 C17.25 2.5 21.5 6.75 21.5 12 C21.5 17.25 17.25 21.5 12 21.5 "
            + "C6.75 21.5 2.5 17.25 2.5 12 C2.5 6.75 6.75 2.5 12 2.5 Z";
    /** The needle's two halves, filled. */
    public static final String NEEDLE = "M12 5.2 L14.6 12 L12 18.8 L9.4 12 Z";
    private static final double SIDE = 24;

    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", SIDE);

    public Compass() {
        getStyleClass().add("mark");
        SVGPath ring = path(RING, "mark-ring");
        SVGPath needle = path(NEEDLE, "mark-needle");
        getChildren().addAll(ring, needle);
        size.subscribe(side -> {
            setMinSize(side.doubleValue(), side.doubleValue());
            setMaxSize(side.doubleValue(), side.doubleValue());
            setPrefSize(side.doubleValue(), side.doubleValue());
        });
    }

    private SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        path.setManaged(false);
        Scale scale = new Scale();
        scale.xProperty().bind(size.divide(SIDE));
        scale.yProperty().bind(size.divide(SIDE));
        path.getTransforms().add(scale);
        return path;
    }

    public DoubleProperty sizeProperty() {
        return size;
    }

    public double getSize() {
        return size.get();
    }

    public void setSize(double side) {
        size.set(side);
    }
}

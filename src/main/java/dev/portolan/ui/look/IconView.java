package dev.portolan.ui.look;

import dev.portolan.diagram.scene.Icon;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** One of the program's own icons, the same as on the drawing. Its colour is the stroke of {@code .icon-line}. */
public final class IconView extends Region {
    private final ObjectProperty<Icon> icon = new SimpleObjectProperty<>(this, "icon");
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", 16);
    private final SVGPath line = new SVGPath();

    public IconView() {
        this(Icon.VPC, 16);
    }

    /** @param size the side of its square, in pixels */
    public IconView(Icon icon, double size) {
        getStyleClass().add("icon-view");
        line.getStyleClass().add("icon-line");
        line.setManaged(false);
        Scale scale = new Scale(1, 1, 0, 0);
        scale.xProperty().bind(this.size.divide(Icon.SIDE));
        scale.yProperty().bind(scale.xProperty());
        line.getTransforms().add(scale);
        line.contentProperty().bind(this.icon.map(Icon::path));
        getChildren().add(line);
        this.icon.set(icon);
        this.size.subscribe(side -> resizeTo(new Dimension2D(side.doubleValue(), side.doubleValue())));
        this.size.set(size);
        setMouseTransparent(true);
    }

    private void resizeTo(Dimension2D side) {
        setMinSize(side.getWidth(), side.getHeight());
        setPrefSize(side.getWidth(), side.getHeight());
        setMaxSize(side.getWidth(), side.getHeight());
    }

    public ObjectProperty<Icon> iconProperty() {
        return icon;
    }

    public Icon getIcon() {
        return icon.get();
    }

    public void setIcon(Icon other) {
        icon.set(other);
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

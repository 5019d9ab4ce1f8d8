package dev.portolan.ui.palette;

import atlantafx.base.controls.CustomTextField;
import dev.portolan.edit.part.Part;
import dev.portolan.model.Provider;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.workspace.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** The parts at the left: a field to find them, whose they are, and a tile for each. */
public final class PartsPanel {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double WIDE = 200;
    private static final double NARROW = 56;
    private static final int COLUMNS = 2;

    private final PartsModel model;
    private final Consumer<Part> insert;
    private final List<PartTile> tiles = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private Subscription subscription = Subscription.EMPTY;
    private List<PartsModel.Section> filled = List.of();
    private int filledColumns;
    private int columns = COLUMNS;
    private Width width = Width.WIDE;

    /** Whether there is room for names beside the icons. */
    private enum Width { WIDE, NARROW }

    @FXML
    private VBox root;
    @FXML
    private CustomTextField search;
    @FXML
    private ComboBox<Provider> provider;
    @FXML
    private ToggleButton widen;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox body;
    @FXML
    private Label nothing;

    /** @param insert puts a part on the drawing */
    public PartsPanel(PartsModel model, Consumer<Part> insert) {
        this.model = model;
        this.insert = insert;
        Panels.load("parts", this);
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.typedProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        provider.getItems().setAll(Provider.values());
        provider.setConverter(new StringConverter<>() {
            @Override
            public String toString(Provider each) {
                return each == null ? "" : Labels.of(each);
            }

            @Override
            public Provider fromString(String text) {
                throw new UnsupportedOperationException("the chooser is not typed into");
            }
        });
        provider.setOnAction(event -> {
            if (provider.getValue() != null && provider.getValue() != model.providerProperty().get()) {
                model.choose(provider.getValue());
            }
        });
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::travel);
        widen.setOnAction(event -> lay());
        subscription = Subscription.combine(model.providerProperty().subscribe(each -> provider.setValue(each)),
                model.sections().subscribe(this::fill));
        lay();
    }

    public Region root() {
        return root;
    }

    /** Lets go of what the panel follows. */
    public void close() {
        subscription.unsubscribe();
        model.close();
    }

    /** Gives the keys to the search field, for which a narrow panel is made wide. */
    public void focus() {
        if (width == Width.NARROW) {
            widen.setSelected(true);
            lay();
        }
        search.requestFocus();
        search.selectAll();
    }

    /** Shows icons alone while the window has no room for more. */
    public void fit(double windowWidth, double least) {
        Width now = windowWidth < least ? Width.NARROW : Width.WIDE;
        if (windowWidth > 0 && now != width) {
            width = now;
            widen.setSelected(false);
            lay();
        }
    }

    private void lay() {
        boolean narrow = width == Width.NARROW && !widen.isSelected();
        root.pseudoClassStateChanged(COMPACT, narrow);
        double side = narrow ? NARROW : WIDE;
        root.setMinWidth(side);
        root.setPrefWidth(side);
        root.setMaxWidth(side);
        show(widen, width == Width.NARROW);
        show(search, !narrow);
        show(provider, !narrow);
        columns = narrow ? 1 : COLUMNS;
        fill();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void fill() {
        if (columns == filledColumns && filled.equals(model.sections())) {
            return;
        }
        filled = List.copyOf(model.sections());
        filledColumns = columns;
        tiles.clear();
        body.getChildren().clear();
        for (PartsModel.Section section : model.sections()) {
            Label title = new Label(section.title());
            title.getStyleClass().add("parts-title");
            show(title, columns > 1);
            body.getChildren().addAll(title, grid(section.parts()));
        }
        show(nothing, tiles.isEmpty());
        tiles.stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
    }

    private GridPane grid(List<Part> parts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("parts-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < parts.size(); i++) {
            PartTile tile = new PartTile(parts.get(i), insert, tip);
            tile.show(columns > 1 ? ContentDisplay.TOP : ContentDisplay.GRAPHIC_ONLY);
            tile.focusedProperty().subscribe(focused -> {
                if (focused) {
                    enter(tile);
                }
            });
            tiles.add(tile);
            grid.add(tile, i % columns, i / columns);
        }
        return grid;
    }

    /** The tile that has or had the focus is the one that Tab comes to. */
    private void enter(PartTile tile) {
        tiles.forEach(each -> each.setFocusTraversable(each == tile));
        double height = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double top = tile.getParent().getBoundsInParent().getMinY() + tile.getBoundsInParent().getMinY();
            double bottom = top + tile.getHeight();
            double seen = scroll.getVvalue() * height;
            double wanted = top < seen ? top : bottom > seen + scroll.getViewportBounds().getHeight()
                    ? bottom - scroll.getViewportBounds().getHeight() : seen;
            scroll.setVvalue(Math.clamp(wanted / height, 0, 1));
        }
    }

    private void searching(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> tiles.stream().findFirst().ifPresent(Node::requestFocus);
            case ENTER -> model.first().ifPresent(insert);
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    return;
                }
                search.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The arrows go from tile to tile, over the headings; above the first one is the search field. */
    private void travel(KeyEvent event) {
        int now = tiles.indexOf(event.getTarget());
        if (now < 0) {
            return;
        }
        if (event.getCode() == KeyCode.UP && now < columns) {
            search.requestFocus();
            event.consume();
            return;
        }
        int to = switch (event.getCode()) {
            case LEFT -> now - 1;
            case RIGHT -> now + 1;
            case UP -> above(now, -1);
            case DOWN -> above(now, 1);
            case HOME -> 0;
            case END -> tiles.size() - 1;
            case ENTER -> {
                tiles.get(now).fire();
                yield now;
            }
            default -> -1;
        };
        if (to >= 0 && to < tiles.size()) {
            tiles.get(to).requestFocus();
            event.consume();
        }
    }

    /** The tile above or below one: the next in that direction whose column is the same. */
    private int above(int now, int way) {
        int column = GridPane.getColumnIndex(tiles.get(now));
        int to = now + way;
        while (to >= 0 && to < tiles.size() && GridPane.getColumnIndex(tiles.get(to)) != column) {
            to += way;
        }
        return to;
    }
}

package dev.portolan.ui.gallery;

import dev.portolan.ui.look.Panels;
import dev.portolan.ui.sample.Sample.Group;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Workspace;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import atlantafx.base.controls.CustomTextField;

/** The start screen. */
public final class GalleryController {
    private static final double LEAST_CARD = 290;
    private static final int MOST_COLUMNS = 6;
    private static final double GAP = 16;
    private static final double MARGIN = 32;

    private final Workspace workspace;
    private final GalleryModel model;
    private final Map<GalleryCard, CardButton> buttons = new IdentityHashMap<>();

    private final Label status = new Label();

    @FXML
    private ScrollPane root;
    @FXML
    private VBox page;
    @FXML
    private CustomTextField search;
    @FXML
    private HBox workingHead;
    @FXML
    private HBox brokenHead;
    @FXML
    private Label workingCount;
    @FXML
    private Label brokenCount;
    @FXML
    private TilePane working;
    @FXML
    private TilePane broken;
    @FXML
    private Label nothing;

    public GalleryController(Workspace workspace, GalleryModel model) {
        this.workspace = workspace;
        this.model = model;
        Panels.load("gallery", this);
    }

    @FXML
    private void initialize() {
        search.setId("gallery-search");
        status.getStyleClass().add("status-item");
        search.textProperty().bindBidirectional(model.searchProperty());
        model.searchProperty().subscribe(this::refresh);
        refresh();
        root.viewportBoundsProperty().subscribe(bounds -> size(bounds.getWidth()));
    }

    public Region root() {
        return root;
    }

    /** What the status bar says while the gallery is shown. */
    public Label status() {
        return status;
    }

    public void focus() {
        search.requestFocus();
    }

    private void refresh() {
        List<GalleryCard> good = model.cards(Group.WORKING);
        List<GalleryCard> bad = model.cards(Group.BROKEN);
        fill(working, workingHead, workingCount, good);
        fill(broken, brokenHead, brokenCount, bad);
        show(nothing, good.isEmpty() && bad.isEmpty());
        status.setText(Messages.of("status.gallery", good.size(), bad.size()));
    }

    private void fill(TilePane tiles, HBox head, Label count, List<GalleryCard> cards) {
        tiles.getChildren().setAll(cards.stream()
                .map(card -> buttons.computeIfAbsent(card, c -> new CardButton(workspace, c))).toList());
        count.setText(Integer.toString(cards.size()));
        show(head, !cards.isEmpty());
        show(tiles, !cards.isEmpty());
        size(root.getViewportBounds().getWidth());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** As many columns as there is room for, filling the width. */
    private void size(double width) {
        double room = width - 2 * MARGIN;
        if (room < LEAST_CARD) {
            return;
        }
        int columns = Math.min(MOST_COLUMNS, (int) ((room + GAP) / (LEAST_CARD + GAP)));
        double each = Math.floor((room - (columns - 1) * GAP) / columns);
        for (TilePane tiles : List.of(working, broken)) {
            tiles.setPrefColumns(columns);
            tiles.setMaxWidth(columns * (each + GAP) - GAP + 1);
        }
        buttons.values().forEach(button -> button.size(each));
    }
}

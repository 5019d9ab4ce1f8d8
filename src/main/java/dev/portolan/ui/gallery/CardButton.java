package dev.portolan.ui.gallery;

import dev.portolan.ui.canvas.ScenePainter;
import dev.portolan.ui.canvas.Viewport;
import dev.portolan.ui.look.Look;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Summary;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A sample as a card: its drawing, name, what it shows, and what becomes of its connections. */
final class CardButton extends Button {
    private static final double RATIO = 0.42;
    private static final double PADDING = 1;

    private final GalleryCard card;
    private final Workspace workspace;
    private final Canvas canvas = new Canvas();
    private final HBox pill = new HBox();
    private final VBox box;

    CardButton(Workspace workspace, GalleryCard card) {
        this.card = card;
        this.workspace = workspace;
        getStyleClass().setAll("sample-card");
        setId("sample-" + card.sample().name());
        Label name = new Label(card.name());
        name.getStyleClass().add("card-name");
        Label description = new Label(card.description());
        description.getStyleClass().add("card-text");
        description.setWrapText(true);
        pill.getStyleClass().add("card-pill");
        StackPane picture = new StackPane(canvas);
        picture.getStyleClass().add("card-picture");
        VBox words = new VBox(name, description, pill);
        words.getStyleClass().add("card-words");
        box = new VBox(picture, words);
        setGraphic(box);
        setTooltip(tip());
        setOnAction(event -> workspace.open(card.sample()));
        card.summaryProperty().subscribe(this::summarise);
        card.sceneProperty().subscribe(this::paint);
        workspace.lookProperty().subscribe(this::paint);
        setAccessibleText(card.name());
    }

    private Tooltip tip() {
        Tooltip tip = new Tooltip(card.description());
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        return tip;
    }

    /** @param width of the card, in pixels */
    void size(double width) {
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        box.setPrefWidth(width - 2 * PADDING);
        box.setMaxWidth(width - 2 * PADDING);
        canvas.setWidth(width - 2 * PADDING);
        canvas.setHeight(Math.round(width * RATIO));
        Rectangle clip = new Rectangle(canvas.getWidth(), canvas.getHeight() + 20);
        clip.setArcWidth(18);
        clip.setArcHeight(18);
        canvas.setClip(clip);
        paint();
    }

    private void summarise(Optional<Summary> summary) {
        pill.getChildren().setAll(summary.map(known -> List.of(new Pill(known.tone(), known.text()))).orElse(List.of()));
        summary.ifPresent(known -> setAccessibleText(Messages.of("gallery.card", card.name(), known.text())));
    }

    private void paint() {
        if (canvas.getWidth() > 0) {
            Look look = workspace.lookProperty().get();
            card.sceneProperty().get().ifPresent(scene -> new ScenePainter(scene).paint(canvas.getGraphicsContext2D(),
                    Viewport.fitting(scene.content(), canvas.getWidth(), canvas.getHeight(), 14), canvas.getWidth(),
                    canvas.getHeight(), look.theme()));
        }
    }
}

package dev.portolan.ui.action;

import atlantafx.base.controls.CustomTextField;
import dev.portolan.ui.look.Panels;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/** The command palette: a field over a list, in which typing, the arrows, Enter and Escape do everything. */
public final class CommandPalette {
    private static final double BELOW_TOP = 64;
    private static final int PAGE = 10;

    private final Finder finder;
    private final PopOver over;

    @FXML
    private VBox root;
    @FXML
    private CustomTextField field;
    @FXML
    private ListView<Finder.Hit> list;
    @FXML
    private Label tip;

    /** @param prompt what the field asks for */
    public CommandPalette(Finder finder, String prompt) {
        this.finder = finder;
        Panels.load("command-palette", this);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        this.over = new PopOver(root);
        over.setArrowSize(0);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setDetachable(false);
        over.setAnimated(false);
    }

    @FXML
    private void initialize() {
        field.textProperty().bindBidirectional(finder.typedProperty());
        list.setItems(finder.hits());
        list.setCellFactory(view -> new EntryCell(this::run));
        list.getSelectionModel().selectedItemProperty().subscribe(this::describe);
        finder.hits().subscribe(this::first);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }

    /** Shows it over a window, with nothing typed. */
    public void show(Scene owner) {
        Window window = owner.getWindow();
        over.getRoot().getStylesheets().setAll(owner.getStylesheets());
        finder.open();
        over.show(window, 0, 0);
        over.setX(window.getX() + owner.getX() + (owner.getWidth() - over.getWidth()) / 2);
        over.setY(window.getY() + owner.getY() + BELOW_TOP);
        field.requestFocus();
        first();
    }

    public boolean isShowing() {
        return over.isShowing();
    }

    private void first() {
        if (!finder.hits().isEmpty()) {
            choose(0);
        }
    }

    private void describe(Finder.Hit hit) {
        tip.setText(Optional.ofNullable(hit).map(Finder.Hit::entry)
                .map(entry -> entry.obstacle().orElse(entry.tip())).orElse(""));
    }

    private void pressed(KeyEvent event) {
        int now = list.getSelectionModel().getSelectedIndex();
        int last = finder.hits().size() - 1;
        switch (event.getCode()) {
            case DOWN -> choose(now == last ? 0 : now + 1);
            case UP -> choose(now <= 0 ? last : now - 1);
            case PAGE_DOWN -> choose(Math.min(last, now + PAGE));
            case PAGE_UP -> choose(Math.max(0, now - PAGE));
            case ENTER -> chosen().map(Finder.Hit::entry).ifPresent(this::run);
            case ESCAPE -> over.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** What Enter means: the row that is selected, or the first while the list has not caught up with what is typed. */
    private Optional<Finder.Hit> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(finder.hits()::contains)
                .or(() -> finder.hits().stream().findFirst());
    }

    private void choose(int index) {
        if (index >= 0 && index < finder.hits().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - PAGE));
        }
    }

    /** Closes first, so that whatever is opened finds the window in front. */
    private void run(Entry entry) {
        if (entry.obstacle().isEmpty()) {
            over.hide();
            finder.run(entry);
        }
    }
}

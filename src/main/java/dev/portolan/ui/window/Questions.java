package dev.portolan.ui.window;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;

/** Questions to people that must be answered before anything else is done. */
final class Questions implements Saving.Asking {
    private static final int LISTED = 8;
    private static final double WIDTH = 400;

    private final FileChoosing files;
    private final Node window;

    /** @param window something in the window that asks */
    Questions(FileChoosing files, Node window) {
        this.files = files;
        this.window = window;
    }

    @Override
    public Optional<Path> whereToSave(String name, Optional<Path> beside) {
        return files.toSave(name, beside);
    }

    @Override
    public Answer whetherToSave(Document document) {
        ButtonType save = new ButtonType(Messages.of("unsaved.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(Messages.of("unsaved.discard"), ButtonBar.ButtonData.NO);
        Optional<ButtonType> answer = ask(Messages.of("unsaved.title", document.edited().name()), Messages.of("unsaved.text"),
                List.of(), save, discard, cancel());
        return answer.filter(save::equals).map(yes -> Answer.SAVE)
                .or(() -> answer.filter(discard::equals).map(no -> Answer.DISCARD)).orElse(Answer.CANCEL);
    }

    /** Whether to delete something when other things of the drawing go with it. */
    boolean whetherToDelete(String title, List<String> along) {
        ButtonType delete = new ButtonType(Messages.of("delete.yes"), ButtonBar.ButtonData.OK_DONE);
        return ask(title, Messages.of("delete.text"), along, delete, cancel()).filter(delete::equals).isPresent();
    }

    /** Another name for something; empty when people think better of it. */
    Optional<String> name(String title, String now) {
        TextInputDialog dialog = new TextInputDialog(now);
        dialog.initOwner(window.getScene().getWindow());
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.getDialogPane().setContentText(title);
        dialog.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        dialog.getDialogPane().getStyleClass().add("question");
        dialog.getEditor().setId("name-field");
        dialog.setOnShown(event -> dialog.getEditor().selectAll());
        return dialog.showAndWait();
    }

    private static ButtonType cancel() {
        return new ButtonType(Messages.of("question.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    private Optional<ButtonType> ask(String title, String text, List<String> names, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", buttons);
        alert.initOwner(window.getScene().getWindow());
        alert.setTitle(title);
        Label heading = new Label(title);
        heading.getStyleClass().add("question-title");
        VBox content = new VBox(heading, new Label(text));
        names.stream().limit(LISTED).map(name -> "• " + name).map(Label::new).forEach(content.getChildren()::add);
        if (names.size() > LISTED) {
            content.getChildren().add(new Label(Messages.of("question.more", names.size() - LISTED)));
        }
        content.getChildren().forEach(label -> ((Label) label).setWrapText(true));
        content.getStyleClass().add("question-content");
        content.setPrefWidth(WIDTH);
        alert.getDialogPane().setContent(content);
        alert.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        alert.getDialogPane().getStyleClass().add("question");
        ((Button) alert.getDialogPane().lookupButton(buttons[0])).setDefaultButton(true);
        return alert.showAndWait();
    }
}

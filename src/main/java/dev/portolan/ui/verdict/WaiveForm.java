package dev.portolan.ui.verdict;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Repairs;
import dev.portolan.ui.workspace.Repairs.Scope;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.controlsfx.validation.decoration.StyleClassValidationDecoration;

/** Asks why a problem can be lived with, and for which elements; without a reason nothing is waived. */
final class WaiveForm {
    private final Repairs repairs;
    private final Problem problem;
    private final TextField reason = new TextField();
    private final RadioButton everywhere = new RadioButton();
    private final Label missing = new Label(Messages.of("waive.missing"));
    private final PopOver over = new PopOver();

    private WaiveForm(Repairs repairs, Problem problem) {
        this.repairs = repairs;
        this.problem = problem;
    }

    static void show(Repairs repairs, Problem problem, Node owner) {
        new WaiveForm(repairs, problem).show(owner);
    }

    private void show(Node owner) {
        over.setContentNode(content());
        over.setArrowLocation(PopOver.ArrowLocation.RIGHT_CENTER);
        over.setAnimated(false);
        over.setDetachable(false);
        over.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
        ValidationSupport validation = new ValidationSupport();
        validation.registerValidator(reason,
                Validator.<String>createPredicateValidator(text -> text != null && !text.isBlank(), missing.getText()));
        validation.setValidationDecorator(new StyleClassValidationDecoration("refused", "doubtful"));
        validation.setErrorDecorationEnabled(false);
        missing.visibleProperty().subscribe(seen -> validation.setErrorDecorationEnabled(seen));
        over.show(owner);
        reason.requestFocus();
    }

    private Node content() {
        Label title = new Label(Messages.of("waive.title", problem.code()));
        title.getStyleClass().add("section-title");
        reason.setId("waive-reason");
        reason.setPromptText(Messages.of("waive.reason"));
        reason.setAccessibleText(Messages.of("waive.reason"));
        reason.setOnAction(event -> waive());
        reason.textProperty().subscribe(text -> missing.setVisible(missing.isVisible() && text.isBlank()));
        missing.getStyleClass().add("waive-missing");
        missing.setId("waive-missing");
        missing.setVisible(false);
        RadioButton these = new RadioButton(Messages.of("waive.these", problem.elements().stream().limit(3)
                .map(Object::toString).collect(Collectors.joining(", ")) + (problem.elements().size() > 3 ? ", …" : "")));
        these.setSelected(true);
        everywhere.setText(Messages.of("waive.everywhere"));
        everywhere.setId("waive-everywhere");
        ToggleGroup scope = new ToggleGroup();
        scope.getToggles().setAll(these, everywhere);
        VBox form = new VBox(title, reason, missing, these, everywhere, buttons());
        form.getStyleClass().add("waive");
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.hide();
                event.consume();
            }
        });
        return form;
    }

    private Node buttons() {
        Button waive = new Button(Messages.of("waive.do"));
        waive.setId("waive-do");
        waive.getStyleClass().addAll("tool", "primary");
        waive.setOnAction(event -> waive());
        Button cancel = new Button(Messages.of("waive.cancel"));
        cancel.getStyleClass().add("tool");
        cancel.setOnAction(event -> over.hide());
        HBox buttons = new HBox(cancel, waive);
        buttons.getStyleClass().add("waive-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void waive() {
        Scope scope = everywhere.isSelected() ? Scope.EVERYWHERE : Scope.THESE;
        if (repairs.waive(problem, scope, reason.getText()).isPresent()) {
            missing.setVisible(true);
            reason.requestFocus();
        } else {
            over.hide();
        }
    }
}

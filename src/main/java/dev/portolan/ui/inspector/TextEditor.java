package dev.portolan.ui.inspector;

import dev.portolan.ui.look.SkinStyles;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Field.Standing;
import dev.portolan.ui.sheet.Typed;
import dev.portolan.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A text that is checked as it is typed. Enter and leaving it commit, Escape restores; a wrong text stays with the reason
 * under it. While nobody edits, a long value is shown with its middle left out.
 */
final class TextEditor extends Editor {
    private final TextField input = new TextField();
    private final Label shown = new Label();
    private final Typist typist;
    private boolean writing;

    TextEditor(Scribe scribe, Field field) {
        super(scribe, field);
        input.setId("field-" + field.key().replace('|', '-'));
        SkinStyles.of(input);
        shown.getStyleClass().add("shown");
        shown.setMouseTransparent(true);
        shown.setTextOverrun(field.isCode() ? OverrunStyle.CENTER_ELLIPSIS : OverrunStyle.ELLIPSIS);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.visibleProperty().bind(input.focusedProperty().not());
        typist = new Typist(input, scribe, this::check, this::commit);
        Completion.of(input, () -> field(), this::commit);
        Button reset = resetButton(this);
        StackPane stack = new StackPane(input, shown, reset);
        stack.getStyleClass().add(field.isCode() ? "code" : "prose");
        StackPane.setAlignment(reset, Pos.CENTER_RIGHT);
        hold(stack);
    }

    /** A button that leaves the value of an editor unsaid again. */
    static Button resetButton(Editor editor) {
        Button reset = new Button("", new FontIcon("fth-rotate-ccw"));
        reset.getStyleClass().addAll("button-icon", "flat", "reset");
        reset.setAccessibleText(Messages.of("inspector.reset", editor.field().label()));
        reset.setTooltip(tip(Messages.of("inspector.reset.tip")));
        reset.setFocusTraversable(false);
        reset.setOnAction(event -> editor.reset());
        reset.setVisible(!editor.field().isRequired());
        return reset;
    }

    @Override
    Control control() {
        return input;
    }

    @Override
    void refresh() {
        if (typist.show(field().text())) {
            accept();
        }
        label();
    }

    private void label() {
        shown.setText(typist.isDirty() ? input.getText() : switch (field().standing()) {
            case SET -> field().shown();
            case ASSUMED -> field().assumed();
            case MIXED -> Messages.of("inspector.mixed");
            case MISSING -> Messages.of("inspector.missing");
        });
        input.setPromptText(field().standing() == Standing.MIXED ? Messages.of("inspector.mixed") : field().assumed());
    }

    @Override
    void drop() {
        typist.restore();
    }

    private void check() {
        label();
        if (!typist.isDirty()) {
            accept();
            return;
        }
        switch (field().read(input.getText())) {
            case Typed.Value<Object> legal -> accept();
            case Typed.Refusal<Object> refused -> refuse(refused.reason());
        }
    }

    @Override
    void commit() {
        if (!typist.isDirty() || writing) {
            return;
        }
        switch (field().read(input.getText())) {
            case Typed.Value<Object> legal -> {
                writing = true;
                if (write(before -> legal.value())) {
                    typist.settle(field().text());
                }
                writing = false;
                label();
            }
            case Typed.Refusal<Object> refused -> refuse(refused.reason());
        }
    }

    /** Begins with a text that is not committed yet. */
    void begin(String text) {
        input.setText(text);
        input.end();
    }

    String typed() {
        return input.getText();
    }
}

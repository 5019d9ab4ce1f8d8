package dev.portolan.ui.inspector;

import dev.portolan.ui.look.SkinStyles;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Field.Standing;
import dev.portolan.ui.sheet.Option;
import dev.portolan.ui.sheet.Tokens;
import dev.portolan.ui.sheet.Typed;
import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A list of short values, each a chip; a text adds one or, between commas, several. */
final class TokenEditor extends Editor {
    private final TextField input = new TextField();
    private final Label shown = new Label();
    private final StackPane entry = new StackPane(input, shown);
    private final Button add = new Button("", new FontIcon("fth-plus"));
    private final ChipFlow chips = new ChipFlow();
    private final VBox box = new VBox();
    private final Typist typist;
    private OptionalInt replaced = OptionalInt.empty();
    private boolean writing;
    private List<Option> before = List.of();

    TokenEditor(Scribe scribe, Field field) {
        super(scribe, field);
        input.setId("field-" + field.key());
        SkinStyles.of(input);
        shown.getStyleClass().add("shown");
        shown.setMouseTransparent(true);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.visibleProperty().bind(input.focusedProperty().not());
        typist = new Typist(input, scribe, this::check, this::leave);
        Completion.of(input, () -> field(), this::commit);
        add.getStyleClass().addAll("button-icon", "flat", "chip-add");
        add.setId("add-" + field.key());
        add.setAccessibleText(Messages.of("inspector.add", field.label()));
        add.setOnAction(event -> type(OptionalInt.empty(), ""));
        box.getStyleClass().addAll("tokens", "code");
        hold(box);
    }

    Tokens tokens() {
        return Tokens.of(field());
    }

    @Override
    Control control() {
        return input;
    }

    @Override
    void refresh() {
        List<Option> options = tokens().shown();
        boolean changed = !options.equals(before);
        if (changed || chips.getChildren().isEmpty()) {
            chips(options);
            replaced = OptionalInt.empty();
        }
        if (replaced.isEmpty() && typist.show("")) {
            accept();
        }
        shown.setText(typist.isDirty() ? input.getText() : switch (field().standing()) {
            case ASSUMED -> field().assumed();
            case MIXED -> Messages.of("inspector.mixed.add");
            case SET, MISSING -> options.isEmpty() ? field().shown() : Messages.of("inspector.add", field().label());
        });
        input.setPromptText(shown.getText());
        arrange();
    }

    private void chips(List<Option> options) {
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < options.size(); at++) {
            nodes.add(new Chip(this, options.get(at), at, options.size()));
        }
        nodes.add(add);
        chips.getChildren().setAll(nodes);
        before = options;
    }

    /** The text field stands alone while there are no chips, and under them while one is typed. */
    private void arrange() {
        boolean none = before.isEmpty();
        boolean types = none || input.isFocused() || typist.isDirty() || replaced.isPresent();
        List<Node> wanted = none ? List.of(entry) : types ? List.of(chips, entry) : List.of(chips);
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
    }

    /** Lets people type a new token, or another in the place of one. */
    void type(OptionalInt at, String text) {
        replaced = at;
        if (!box.getChildren().contains(entry)) {
            box.getChildren().setAll(before.isEmpty() ? List.of(entry) : List.of(chips, entry));
        }
        typist.settle(text);
        input.requestFocus();
        input.selectAll();
    }

    void go(Option option) {
        option.element().ifPresent(scribe()::go);
    }

    /** Changes the tokens, and gives the focus to the chip of that place. */
    void change(UnaryOperator<Object> change, int focus) {
        write(change);
        if (before.isEmpty()) {
            input.requestFocus();
        } else {
            chips.getChildren().get(Math.clamp(focus, 0, before.size())).requestFocus();
        }
    }

    private void check() {
        if (typist.isDirty() && read() instanceof Typed.Refusal<UnaryOperator<Object>> refused) {
            refuse(refused.reason());
        } else {
            accept();
        }
    }

    private Typed<UnaryOperator<Object>> read() {
        return replaced.isPresent() && replaced.getAsInt() < before.size()
                ? tokens().replacing(replaced.getAsInt(), input.getText()) : tokens().adding(input.getText());
    }

    @Override
    void drop() {
        replaced = OptionalInt.empty();
        typist.settle("");
        accept();
        arrange();
    }

    private void leave() {
        commit();
        if (!input.isFocused() && !typist.isDirty()) {
            replaced = OptionalInt.empty();
            typist.settle("");
            arrange();
        }
    }

    @Override
    void commit() {
        if (!typist.isDirty() || writing) {
            return;
        }
        switch (read()) {
            case Typed.Value<UnaryOperator<Object>> legal -> {
                writing = true;
                replaced = OptionalInt.empty();
                if (write(legal.value())) {
                    typist.settle("");
                }
                writing = false;
                refresh();
            }
            case Typed.Refusal<UnaryOperator<Object>> refused -> refuse(refused.reason());
        }
    }

    boolean isMixed() {
        return field().standing() == Standing.MIXED;
    }
}

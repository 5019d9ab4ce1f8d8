package dev.portolan.ui.inspector;

import dev.portolan.finding.Texts;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Field.Standing;
import dev.portolan.ui.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The editor of a field: a control that shows how it stands with the value, and under it why a text is none. */
abstract class Editor extends VBox {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final PseudoClass ASSUMED = PseudoClass.getPseudoClass("assumed");
    private static final PseudoClass MIXED = PseudoClass.getPseudoClass("mixed");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Scribe scribe;
    private final Label reason = new Label();
    private final Tooltip tip = tip("");
    private Optional<Consumer<String>> elsewhere = Optional.empty();
    private Field field;
    private boolean refused;

    Editor(Scribe scribe, Field field) {
        this.scribe = scribe;
        this.field = field;
        getStyleClass().add("editor");
        setId("editor-" + field.key().replace('|', '-'));
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
    }

    static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        tip.setShowDelay(Duration.millis(500));
        return tip;
    }

    /** What has the focus while the field is edited, and what its label names. */
    abstract Control control();

    /** Shows the present field; what is being typed stays unless the value has changed. */
    abstract void refresh();

    /** Forgets what has been typed and not committed. */
    abstract void drop();

    /** Writes what has been typed. */
    abstract void commit();

    /** Puts the control over the place of the reason. */
    final void hold(Node node) {
        getChildren().setAll(node);
        Tooltip.install(node, tip);
        show(field);
    }

    final Field field() {
        return field;
    }

    final Scribe scribe() {
        return scribe;
    }

    Tooltip tooltip() {
        return tip;
    }

    /** Shows the field as it is now. */
    final void show(Field now) {
        field = now;
        Standing standing = now.standing();
        mark(SET, standing == Standing.SET);
        mark(ASSUMED, standing == Standing.ASSUMED);
        mark(MIXED, standing == Standing.MIXED);
        mark(MISSING, standing == Standing.MISSING);
        tip.setText(words(now, standing));
        control().setAccessibleText(spoken(now, standing));
        control().setAccessibleHelp(now.meaning());
        refresh();
    }

    private void mark(PseudoClass state, boolean on) {
        pseudoClassStateChanged(state, on);
        control().pseudoClassStateChanged(state, on);
    }

    private static String words(Field field, Standing standing) {
        Stream<String> value = field.manner() == Field.Manner.TABLE || field.shown().isEmpty() ? Stream.empty()
                : Stream.of(field.shown());
        Stream<String> unsaid = field.assumed().isEmpty() ? Stream.empty() : Stream.of(Messages.of("sheet.unsaid", field.assumed()));
        Stream<String> taken = standing == Standing.ASSUMED || field.manner() == Field.Manner.TABLE
                ? field.assumptions().stream().map(Texts::of).map(text -> Messages.of("inspector.taken", text)) : Stream.empty();
        return Stream.of(value, Stream.of(field.meaning()), unsaid, taken).flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    /** What those hear who do not see that a field is dashed. */
    private static String spoken(Field field, Standing standing) {
        return switch (standing) {
            case SET -> Messages.of("inspector.spoken.set", field.label());
            case ASSUMED -> Messages.of("inspector.spoken.assumed", field.label(), field.assumed());
            case MIXED -> Messages.of("inspector.spoken.mixed", field.label());
            case MISSING -> Messages.of("inspector.spoken.missing", field.label());
        };
    }

    /** Has reasons told elsewhere than under the control, where there is no room; an empty one when nothing is refused. */
    final void tellReasons(Consumer<String> listener) {
        elsewhere = Optional.of(listener);
    }

    /** Says why it is not taken; the value stays what it was. */
    final void refuse(String why) {
        refused = true;
        reason.setText(why);
        mark(INVALID, true);
        elsewhere.ifPresent(listener -> listener.accept(why));
        if (elsewhere.isEmpty() && !getChildren().contains(reason)) {
            getChildren().add(reason);
        }
        control().setAccessibleHelp(why);
    }

    final void accept() {
        if (refused) {
            refused = false;
            mark(INVALID, false);
            getChildren().remove(reason);
            elsewhere.ifPresent(listener -> listener.accept(""));
            control().setAccessibleHelp(field.meaning());
        }
    }

    /** Whether what stands there is not taken. */
    final boolean isRefused() {
        return refused;
    }

    /** Writes a change; says why where it is not taken. @return whether it was */
    final boolean write(UnaryOperator<Object> change) {
        Optional<String> why = scribe.write(field, change);
        why.ifPresentOrElse(this::refuse, this::accept);
        return why.isEmpty();
    }

    final void reset() {
        write(before -> field.unsaid());
    }
}

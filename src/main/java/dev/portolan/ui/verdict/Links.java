package dev.portolan.ui.verdict;

import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Selection;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Words that lead to what they name. */
final class Links {
    private final Document document;

    Links(Document document) {
        this.document = document;
    }

    /** Selects something. */
    Hyperlink to(String text, Selection target) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("value-link");
        link.setOnAction(event -> document.select(target));
        return link;
    }

    /** Selects an element; says its name where it has one, else its id. */
    Hyperlink to(Id<?> element) {
        String name = document.design().topology().find(element.<Element>as()).map(Element::name).orElse(element.value());
        Hyperlink link = to(name, new Selection.OfElements(element));
        if (!name.equals(element.value())) {
            link.setTooltip(new Tooltip(element.value()));
        }
        return link;
    }

    /** A title and what stands after it; nothing where nothing does. */
    static List<Node> titled(String title, List<? extends Node> entries) {
        Label label = new Label(title);
        label.getStyleClass().add("row-title-quiet");
        return entries.isEmpty() ? List.of() : Stream.concat(Stream.of(label), entries.stream()).toList();
    }

    /** The same, on as many lines as it needs. */
    static Node row(String title, List<? extends Node> entries) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("link-row");
        row.getChildren().addAll(titled(title, entries));
        return row;
    }
}

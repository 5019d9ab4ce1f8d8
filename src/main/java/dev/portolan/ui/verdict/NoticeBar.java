package dev.portolan.ui.verdict;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Aftermath;
import dev.portolan.ui.workspace.Difference;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Labels;
import dev.portolan.ui.workspace.Notice;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Prospect;
import dev.portolan.ui.workspace.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line at the lower edge of the panel: what the previewed repair would bring, or what the last one brought. */
final class NoticeBar extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private final Document document;

    NoticeBar(Document document) {
        this.document = document;
        setId("notice");
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        document.repairs().noticeProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        var notice = document.repairs().noticeProperty().get();
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        pseudoClassStateChanged(DONE, notice.filter(Notice.Done.class::isInstance).isPresent());
        getChildren().setAll(notice.map(told -> switch (told) {
            case Notice.Trying trying -> preview(trying.name(), List.of(fixed(Messages.of("notice.trying"), "notice-muted")));
            case Notice.Preview seen -> preview(Stream.concat(Stream.of(seen.name()), words(seen.prospect().difference()))
                    .collect(Collectors.joining(" · ")), prospect(seen.prospect()));
            case Notice.Done done -> done(done.aftermath());
        }).orElse(List.of()));
        setAccessibleText(getChildren().stream().filter(Label.class::isInstance).map(each -> ((Label) each).getText())
                .collect(Collectors.joining(" ")));
    }

    private List<Node> preview(String name, List<Node> outcome) {
        List<Node> parts = new ArrayList<>();
        parts.add(fixed(Messages.of("notice.preview"), "notice-head"));
        Label what = label(name, "notice-text");
        what.setMinWidth(0);
        what.setTooltip(new Tooltip(name));
        parts.add(what);
        parts.addAll(outcome);
        Button apply = new Button(Messages.of("notice.apply"));
        apply.setId("notice-apply");
        apply.getStyleClass().addAll("tool", "primary");
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setOnAction(event -> document.repairs().apply());
        Button cancel = new Button(Messages.of("notice.cancel"));
        cancel.setId("notice-cancel");
        cancel.getStyleClass().add("tool");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> document.repairs().cancel());
        parts.addAll(List.of(space(), apply, cancel));
        return parts;
    }

    private static List<Node> prospect(Prospect prospect) {
        List<Node> parts = new ArrayList<>();
        if (prospect.outlooks().isEmpty()) {
            parts.add(fixed(Messages.of("notice.same-verdicts"), "notice-muted"));
        } else {
            Prospect.Outlook first = prospect.outlooks().getFirst();
            parts.addAll(List.of(fixed(first.title(), "notice-text"), pill(new Pill(first.before(), first.now())),
                    fixed("→", "notice-muted"), pill(new Pill(first.after(), first.then()))));
        }
        parts.addAll(more(prospect.outlooks().size() - 1));
        if (prospect.solved() > 0) {
            parts.add(fixed(Messages.count("notice.solves", prospect.solved()), "notice-muted"));
        }
        if (prospect.arising() > 0) {
            parts.add(fixed(Messages.count("notice.arises", prospect.arising()), "notice-muted"));
        }
        return parts;
    }

    private static List<Node> more(int others) {
        return others < 1 ? List.of() : List.of(fixed(Messages.count("notice.more", others), "notice-muted"));
    }

    private static Stream<String> words(Difference difference) {
        return Stream.of(
                difference.changed().stream().map(each -> Messages.of("notice.changes", each.name(),
                        each.parts().stream().map(Labels::of).collect(Collectors.joining(", ")))).toList(),
                difference.added().stream().map(each -> Messages.of("notice.adds", each.name())).toList(),
                difference.removed().stream().map(each -> Messages.of("notice.removes", each.name())).toList())
                .flatMap(List::stream);
    }

    private List<Node> done(Aftermath aftermath) {
        List<Node> parts = new ArrayList<>();
        Label head = fixed(Messages.of(aftermath.solved().isPresent() ? "notice.solved" : "notice.applied"), "notice-head");
        head.setGraphic(new IconView(Icon.CHECK, 12));
        parts.add(head);
        aftermath.solved().map(Problem::code).map(code -> fixed(code, "problem-code")).ifPresent(parts::add);
        aftermath.reached().stream().limit(1).map(title -> fixed(Messages.of("notice.reached", title), "notice-text"))
                .forEach(parts::add);
        parts.addAll(more(aftermath.reached().size() - 1));
        parts.add(space());
        aftermath.next().ifPresentOrElse(next -> parts.add(next(next)),
                () -> parts.add(fixed(Messages.of("notice.nothing-left"), "notice-muted")));
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("button-icon", "tab-close");
        close.setAccessibleText(Messages.of("notice.close"));
        close.setOnAction(event -> document.repairs().dismiss());
        parts.add(close);
        return parts;
    }

    private Node next(Problem problem) {
        Hyperlink link = new Hyperlink(Messages.of("notice.next", problem.sentence()));
        link.setId("notice-next");
        link.setMinWidth(60);
        link.setOnAction(event -> document.select(new Selection.OfProblem(problem)));
        return link;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label fixed(String text, String style) {
        Label label = label(text, style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Pill pill(Pill pill) {
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}

package dev.portolan.ui.workspace;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Found.Line;
import dev.portolan.ui.workspace.Problem.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The list of problems: grouped, and as far as the text and the standings asked for let them through. */
public final class ProblemList {
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.SEVERITY);
    private final ObjectProperty<Set<Standing>> standings =
            new SimpleObjectProperty<>(this, "standings", Set.copyOf(EnumSet.allOf(Standing.class)));
    private final ReadOnlyObjectWrapper<Map<Standing, Long>> counts = new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private Found found = Found.NOTHING;

    /** A row of the list. */
    public sealed interface Row {

        /**
         * The heading of a group.
         *
         * @param standing the worst of its problems
         */
        record Heading(String title, Standing standing, long count) implements Row {
        }

        record Entry(Line line) implements Row {
            public Problem problem() {
                return line.problem();
            }
        }
    }

    public ProblemList() {
        filter.subscribe(this::refresh);
        grouping.subscribe(this::refresh);
        standings.subscribe(this::refresh);
    }

    /** Lists what was found of another design, or of the same one after an edit. */
    public void show(Found other) {
        if (other != found) {
            found = other;
            refresh();
        }
    }

    /** What must occur in a problem, whatever the case. */
    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** The standings that are listed. */
    public ObjectProperty<Set<Standing>> standingsProperty() {
        return standings;
    }

    /** Lists the problems of a standing, or no longer does. */
    public void toggle(Standing standing) {
        Set<Standing> others = EnumSet.noneOf(Standing.class);
        others.addAll(standings.get());
        if (!others.remove(standing)) {
            others.add(standing);
        }
        standings.set(Set.copyOf(others));
    }

    /** How many problems of each standing pass the text, listed or not. */
    public ReadOnlyObjectProperty<Map<Standing, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The rows, each group under its heading, the group with the worst problem first. */
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public List<Row> rows() {
        return rows.get();
    }

    /** The row of a problem, as it is listed now; empty when it is not. */
    public Optional<Row.Entry> entry(Problem problem) {
        return rows().stream().filter(Row.Entry.class::isInstance).map(Row.Entry.class::cast)
                .filter(entry -> entry.problem().key().equals(problem.key())).findFirst();
    }

    private void refresh() {
        String text = filter.get().strip().toLowerCase(Locale.ROOT);
        Map<Standing, Long> passing = new EnumMap<>(Standing.class);
        Map<Object, List<Line>> groups = new LinkedHashMap<>();
        for (Line line : found.lines()) {
            if (line.words().contains(text)) {
                Problem problem = line.problem();
                passing.merge(problem.standing(), 1L, Long::sum);
                if (standings.get().contains(problem.standing())) {
                    groups.computeIfAbsent(grouping.get().of(found.design().topology(), problem), key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        counts.set(Collections.unmodifiableMap(passing));
        List<Row> wanted = new ArrayList<>();
        groups.forEach((group, lines) -> {
            wanted.add(new Row.Heading(title(group), lines.getFirst().problem().standing(), lines.size()));
            lines.forEach(line -> wanted.add(new Row.Entry(line)));
        });
        rows.set(List.copyOf(wanted));
    }

    private static String title(Object group) {
        return group instanceof Standing standing ? Messages.of(switch (standing) {
            case ERROR -> "problems.errors";
            case WARNING -> "problems.warnings";
            case NOTE -> "problems.notes";
            case WAIVED -> "problems.waived";
        }) : group.toString();
    }
}

package dev.portolan.ui.sheet;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.Provider;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Part;
import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A field whose value is a list of records, or texts by name: each a row. All that is done to rows is a change of the whole
 * value. Elements edited together show their rows when all have the same.
 */
public final class Table {
    private final Field field;
    private final RecordForm form;
    private final Optional<Provider> operator;
    private final Function<Record, Tone> tones;
    private final List<Row> rows;

    private Table(Field field, Optional<Provider> operator, Function<Record, Tone> tones) {
        this.field = field;
        this.operator = operator;
        this.form = switch (field.form()) {
            case Form.Many many -> ((Form.Nested) many.item()).form();
            case Form.Settings settings -> RecordForm.of(ServerProperty.class);
            default -> throw new IllegalArgumentException(field.key() + " is no table");
        };
        this.tones = tones;
        this.rows = field.value().map(this::rows).orElse(List.of());
    }

    /**
     * @param field one whose manner is {@link Field.Manner#TABLE}
     * @param operator who operates the elements
     * @param tones what the verdicts make of a row
     */
    static Table of(Field field, Optional<Provider> operator, Function<Record, Tone> tones) {
        return new Table(field, operator, tones);
    }

    public Field field() {
        return field;
    }

    public List<Row> rows() {
        return rows;
    }

    /** A row to be filled in. */
    public Row blank() {
        return Row.blank(form);
    }

    /** What the verdicts make of a row. */
    public Tone tone(Row row) {
        return row.record().map(tones).orElse(Tone.QUIET);
    }

    /** The fields of a row that have columns, in their order; of as many rows as there are, the same. */
    public List<Field> cells(int at, Row row) {
        List<Field> all = details(at, row);
        List<String> wanted = Parts.columns(form.shape().type());
        return wanted.isEmpty() ? all : all.stream().filter(each -> wanted.contains(each.key())).toList();
    }

    /** Whether a row has fields beside those with columns. */
    public boolean hasDetails() {
        return cells(0, blank()).size() < details(0, blank()).size();
    }

    /** All fields of a row; parts that exclude each other are one. */
    public List<Field> details(int at, Row row) {
        List<Field> fields = new ArrayList<>();
        SequencedSet<String> seen = new LinkedHashSet<>();
        for (RecordForm.Field each : form.fields()) {
            boolean choice = form.choice().contains(each.part().name());
            if (!each.isUnknown() && seen.add(choice ? "" : each.part().name())) {
                fields.add(choice ? choice(at, row) : plain(at, row, each));
            }
        }
        return fields;
    }

    private Field plain(int at, Row row, RecordForm.Field each) {
        Field.Words words = new Field.Words(Parts.label(each.part()), each.part().meaning(),
                Defaults.assumed(operator, row, each.part()), List.of());
        return new Field(field.directory(), List.of(each), List.of(row.value(each.part())), words,
                value -> objection(at, row.with(each.part(), value)));
    }

    private Field choice(int at, Row row) {
        List<RecordForm.Field> parts = form.choice().stream().map(name -> form.field(name).orElseThrow()).toList();
        String label = parts.stream().map(each -> Parts.label(each.part()))
                .reduce((one, other) -> Messages.of("sheet.either", one, English.lower(other))).orElseThrow();
        String meaning = parts.stream().map(each -> each.part().meaning())
                .reduce((one, other) -> Messages.of("sheet.either.meaning", one, other)).orElseThrow();
        return new Field(field.directory(), parts, List.of(row.chosen()), new Field.Words(label, meaning, "", List.of()),
                value -> objection(at, row.with(parts.getFirst().part(), value)));
    }

    /** A row with another value in one of its fields. */
    public Row with(Row row, Field cell, UnaryOperator<Object> change) {
        return row.with(cell.parts().getFirst().part(), change.apply(cell.values().getFirst()));
    }

    private Optional<String> objection(int at, Row row) {
        try {
            return row.record().flatMap(record -> record instanceof ServerProperty line && isTaken(at, line)
                    ? Optional.of(Messages.of("typed.twice", line.name())) : field.objectionTo(replacing(at, row)
                    .apply(field.values().getFirst())));
        } catch (IllegalArgumentException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private boolean isTaken(int at, ServerProperty line) {
        return rows.stream().filter(row -> at >= rows.size() || row != rows.get(at))
                .anyMatch(row -> ((ServerProperty) row.record().orElseThrow()).name().equals(line.name()));
    }

    /** What names a field of a row that still lacks; empty when none does. */
    public List<String> missing(Row row) {
        return details(rows.size(), row).stream().filter(each -> each.standing() == Field.Standing.MISSING)
                .map(Field::label).toList();
    }

    /** What puts a complete row in the place of another, or behind the last. */
    public UnaryOperator<Object> replacing(int at, Row row) {
        return change(all -> {
            if (at < all.size()) {
                all.set(at, row);
            } else {
                all.add(row);
            }
        });
    }

    /** What puts a row behind another like it. Texts by name have no two of a name, so the second gets one of its own. */
    public UnaryOperator<Object> duplicating(int at) {
        return change(all -> all.add(at + 1, all.get(at).record().orElseThrow() instanceof ServerProperty line
                ? Row.of(new ServerProperty(free(line.name()), line.value())) : all.get(at)));
    }

    private String free(String name) {
        int number = 2;
        while (isTaken(rows.size(), new ServerProperty(name + "." + number, ""))) {
            number++;
        }
        return name + "." + number;
    }

    public UnaryOperator<Object> removing(int at) {
        return change(all -> all.remove(at));
    }

    public UnaryOperator<Object> moving(int at, int to) {
        return change(all -> Collections.swap(all, at, to));
    }

    /** Whether rows have an order of their own. */
    public boolean isOrdered() {
        return !(field.form() instanceof Form.Settings);
    }

    /** Whether there is a difference between a table without rows and one that is left unsaid. */
    public boolean mayBeNone() {
        return field.parts().getFirst().form() instanceof Form.Maybe;
    }

    /** What says that there are none. */
    public UnaryOperator<Object> none() {
        return value -> Optional.of(List.of());
    }

    private UnaryOperator<Object> change(Consumer<List<Row>> change) {
        return value -> {
            List<Row> changed = new ArrayList<>(rows(value));
            change.accept(changed);
            List<Record> records = changed.stream().map(row -> row.record().orElseThrow()).toList();
            return field.form() instanceof Form.Settings ? settings(records)
                    : mayBeNone() ? Optional.of(records) : records;
        };
    }

    private List<Row> rows(Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream().map(e -> Row.of(new ServerProperty((String) e.getKey(), (String) e.getValue())))
                        .toList()
                : Tokens.items(value).stream().map(each -> Row.of((Record) each)).toList();
    }

    private static SortedMap<String, String> settings(List<Record> records) {
        SortedMap<String, String> settings = new TreeMap<>();
        records.forEach(each -> settings.put(((ServerProperty) each).name(), ((ServerProperty) each).value()));
        return settings;
    }
}

package dev.portolan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.History;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.References;
import dev.portolan.testing.RandomTopologies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed is what is set, for every part of every kind of element; what is refused changes nothing. */
class SheetLawTest {

    static Stream<Long> seeds() {
        return LongStream.range(0, 12).boxed();
    }

    /** A design, and another with the same elements whose parts have other values. */
    private record Pair(Design design, Topology other) {
        static Pair of(long seed) {
            Design design = RandomTopologies.design(seed, 2);
            Topology other = LongStream.iterate(seed + 1000, next -> next + 1)
                    .mapToObj(next -> RandomTopologies.topology(next, 1)).findFirst().orElseThrow();
            return new Pair(design, other);
        }

        /** The element of the other design that is of the kind of one in this; both name the first of every kind. */
        Record donor(Element element) {
            return (Record) other.all(ElementKind.of(element).type()).getFirst();
        }
    }

    private static Sheet sheet(Design design, Element element) {
        return Sheet.of(design, List.of(element.id()), List.of()).orElseThrow();
    }

    private static Object part(Design design, Element element, String name) {
        Record now = (Record) design.topology().find(element.id()).orElseThrow();
        return RecordForm.of(now.getClass()).shape().part(name).of(now);
    }

    /** The value as an editor keeps it: without blanks at the ends of texts, which is unsaid where nothing is left. */
    private static Object plain(Object value) {
        return switch (value) {
            case String text -> text.strip();
            case Optional<?> optional -> optional.map(SheetLawTest::plain).filter(said -> !said.equals(""));
            case Chosen chosen -> new Chosen(chosen.part(), plain(chosen.value()));
            default -> value;
        };
    }

    private static void takes(Design design, Sheet sheet, Element element, Field field, UnaryOperator<Object> change,
                              Object expected, String about) {
        Edit edit = sheet.changing(field, change).ready().orElseThrow(() -> new AssertionError(about + " is refused"));
        History<String> history = new History<>(design);
        history.apply(edit, "", "");
        assertThat(part(history.now(), element, field.key())).as(about).isEqualTo(expected);
        history.undo();
        assertThat(history.now()).as(about + ", undone").isEqualTo(design);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLegalTextSetsExactlyThatValueAndUndoRestores(long seed) {
        Pair pair = Pair.of(seed);
        int set = 0;
        for (Element element : pair.design().topology().elements()) {
            Sheet sheet = sheet(pair.design(), element);
            Sheet donor = sheet(Design.of("", pair.other()), (Element) pair.donor(element));
            for (Field field : sheet.fields().filter(each -> each.manner() != Field.Manner.TABLE).toList()) {
                String about = "seed " + seed + ", " + element.id() + "." + field.key();
                Field other = donor.field(field.key()).orElseThrow();
                Object wanted = plain(other.values().getFirst());
                if (field.isRequired() && wanted.equals("")) {
                    continue;
                }
                assertThat(field.read(other.text())).as(about + " <- " + other.text()).isEqualTo(new Typed.Value<>(wanted));
                takes(pair.design(), sheet, element, field, before -> wanted, wanted, about);
                set++;
            }
        }
        assertThat(set).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCellOfEveryRowTakesWhatIsTyped(long seed) {
        Pair pair = Pair.of(seed);
        int set = 0;
        for (Element element : pair.design().topology().elements()) {
            Sheet sheet = sheet(pair.design(), element);
            Sheet donor = sheet(Design.of("", pair.other()), (Element) pair.donor(element));
            for (Field field : sheet.fields().filter(each -> each.manner() == Field.Manner.TABLE).toList()) {
                Table table = sheet.table(field);
                Table other = donor.table(donor.field(field.key()).orElseThrow());
                for (int at = 0; at < Math.min(table.rows().size(), other.rows().size()); at++) {
                    set += rowTakes(pair.design(), sheet, element, table, at, other.rows().get(at),
                            "seed " + seed + ", " + element.id() + "." + field.key() + "[" + at + "].");
                }
            }
        }
        assertThat(set).isPositive();
    }

    private static int rowTakes(Design design, Sheet sheet, Element element, Table table, int at, Row donor, String about) {
        int set = 0;
        Row row = table.rows().get(at);
        List<Field> others = table.details(at, donor);
        for (Field cell : table.details(at, row)) {
            Field other = others.stream().filter(each -> each.key().equals(cell.key())).findFirst().orElseThrow();
            Object wanted = plain(other.values().getFirst());
            if (cell.isRequired() && wanted.equals("")) {
                continue;
            }
            switch (cell.read(other.text())) {
                case Typed.Value<Object> legal -> {
                    assertThat(legal.value()).as(about + cell.key()).isEqualTo(wanted);
                    Row changed = table.with(row, cell, before -> wanted);
                    UnaryOperator<Object> change = table.replacing(at, changed);
                    takes(design, sheet, element, table.field(), change, change.apply(table.field().values().getFirst()), about);
                    assertThat(rows(change.apply(table.field().values().getFirst()))).as(about + cell.key())
                            .contains(changed.record().orElseThrow());
                    set++;
                }
                case Typed.Refusal<Object> refused -> assertThat(refused.reason()).as(about).contains("is there already");
            }
        }
        return set;
    }

    private static List<Object> rows(Object value) {
        return value instanceof SortedMap<?, ?> map ? map.entrySet().stream()
                .<Object>map(e -> new ServerProperty((String) e.getKey(), (String) e.getValue())).toList() : Tokens.items(value);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsIllegalIsRefusedWithAReason(long seed) {
        Design design = RandomTopologies.design(seed, 2);
        int refused = 0;
        for (Element element : design.topology().elements()) {
            Sheet sheet = sheet(design, element);
            Stream<Field> cells = sheet.fields().filter(each -> each.manner() == Field.Manner.TABLE).map(sheet::table)
                    .flatMap(table -> table.details(table.rows().size(), table.blank()).stream());
            for (Field field : Stream.concat(sheet.fields().filter(e -> e.manner() != Field.Manner.TABLE), cells).toList()) {
                for (String text : Illegal.texts(field)) {
                    assertThat(field.read(text)).as("seed " + seed + ", " + element.id() + "." + field.key() + " <- " + text)
                            .isInstanceOfSatisfying(Typed.Refusal.class, no -> assertThat(no.reason()).isNotBlank());
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAreAddedDoubledMovedAndTakenAway(long seed) {
        Design design = RandomTopologies.design(seed, 2);
        for (Element element : design.topology().elements()) {
            Sheet sheet = sheet(design, element);
            for (Field field : sheet.fields().filter(each -> each.manner() == Field.Manner.TABLE).toList()) {
                Table table = sheet.table(field);
                List<Object> before = rows(field.values().getFirst());
                for (int at = 0; at < before.size(); at++) {
                    List<Object> left = rows(table.removing(at).apply(field.values().getFirst()));
                    assertThat(left).hasSize(before.size() - 1);
                    assertThat(rows(table.duplicating(at).apply(field.values().getFirst()))).hasSize(before.size() + 1)
                            .containsAll(before);
                    if (at > 0 && table.isOrdered()) {
                        List<Object> moved = rows(table.moving(at, at - 1).apply(field.values().getFirst()));
                        assertThat(moved.get(at - 1)).isEqualTo(before.get(at));
                        assertThat(moved).containsExactlyInAnyOrderElementsOf(before);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tokensAreAddedChangedMovedAndTakenAway(long seed) {
        Design design = RandomTopologies.design(seed, 2);
        for (Element element : design.topology().elements()) {
            Sheet sheet = sheet(design, element);
            for (Field field : sheet.fields().filter(each -> each.manner() == Field.Manner.TOKENS).toList()) {
                List<Object> before = Tokens.items(field.values().getFirst());
                Tokens tokens = Tokens.of(field);
                assertThat(tokens.shown()).hasSameSizeAs(before);
                for (int at = 0; at < before.size(); at++) {
                    Object gone = before.get(at);
                    assertThat(Tokens.items(tokens.removing(at).apply(field.values().getFirst()))).doesNotContain(gone);
                    List<Object> moved = Tokens.items(tokens.moving(at, 0).apply(field.values().getFirst()));
                    assertThat(moved.getFirst()).isEqualTo(gone);
                    assertThat(moved).containsExactlyInAnyOrderElementsOf(before);
                }
            }
        }
    }

    /** The references of a random design lead somewhere, or the laws above would hold of nothing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void donorsNameElementsThatEveryDesignHas(long seed) {
        Pair pair = Pair.of(seed);
        Map<String, Part> seen = new TreeMap<>();
        pair.other().elements().forEach(element -> References.of((Record) element)
                .forEach(reference -> assertThat(pair.design().topology().contains(reference.id())).isTrue()));
        pair.other().elements().forEach(element -> RecordForm.of(((Record) element).getClass()).fields().stream()
                .filter(field -> !(field.form() instanceof Form.Unknown)).forEach(f -> seen.put(f.part().name(), f.part())));
        assertThat(seen).hasSizeGreaterThan(60);
    }
}

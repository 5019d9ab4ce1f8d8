package dev.portolan.storage;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.design.Waiver;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Takes the text of a file apart into the parts of a design. A fault abandons the element or field it is in and reading
 * goes on behind it, so that one run finds the faults of several elements.
 */
final class DesignParser {
    /** The field in which editors look for the schema; kept, and written first. */
    static final String SCHEMA = "$schema";
    static final Set<String> FIELDS =
            Set.of(SCHEMA, FileVersion.FIELD, "name", "description", "topology", "placements", "waivers");
    static final Map<String, ElementKind> KINDS = new HashMap<>();

    static {
        for (ElementKind kind : ElementKind.values()) {
            KINDS.put(kind.plural(), kind);
        }
    }

    private final JsonParser parser;
    private final RecordReader records;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<ElementKind, List<Element>> lists = new EnumMap<>(ElementKind.class);
    private final SortedMap<Id<?>, Placement> placements = new TreeMap<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final SortedMap<String, String> beside = new TreeMap<>();
    private final SortedMap<String, String> besideLists = new TreeMap<>();
    private List<Soundness.Problem> problems = List.of();
    private String name = Design.EMPTY.name();
    private String description = "";
    private int elements;

    DesignParser(JsonParser parser) {
        this.parser = parser;
        this.records = new RecordReader(parser);
    }

    JsonParser parser() {
        return parser;
    }

    /** Faults found so far; when there are any, the design is not whole. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** What does not hold between the elements; when there is any, the design is not whole. */
    List<Soundness.Problem> problems() {
        return problems;
    }

    List<String> notes() {
        return records.notes();
    }

    /** Reads the whole text; the topology is in the order of the kinds, and within a kind in that of the file. */
    Design design() {
        try {
            parser.nextToken();
            fields(this::field);
            if (parser.nextToken() != null) {
                throw Refusal.at(parser, "the design ends before this", "delete what follows the last '}'");
            }
        } catch (Refusal last) {
            refusals.add(last);
        }
        if (!refusals.isEmpty()) {
            return Design.EMPTY;
        }
        problems = Soundness.problems(lists);
        if (!problems.isEmpty()) {
            return Design.EMPTY;
        }
        List<Element> all = new ArrayList<>(elements);
        lists.values().forEach(all::addAll);
        return new Design(name, description, Topology.of(all).with(Extra.of(besideLists)), placements, waivers, Extra.of(beside));
    }

    private void field(String field) {
        switch (field) {
            case FileVersion.FIELD -> parser.skipChildren();
            case "name" -> name = records.text();
            case "description" -> description = records.text();
            case "topology" -> fields(this::list);
            case "placements" -> fields(this::placement);
            case "waivers" -> items(() -> waivers.add((Waiver) records.record(RecordForm.of(Waiver.class))));
            case SCHEMA -> beside.put(field, JsonLayout.line(Json.of(records.text())));
            default -> beside.put(field, JsonLayout.line(JsonText.value(parser)));
        }
    }

    private void list(String list) {
        ElementKind kind = KINDS.get(list);
        if (kind == null) {
            besideLists.put(list, JsonLayout.line(JsonText.value(parser)));
            return;
        }
        List<Element> found = lists.computeIfAbsent(kind, k -> new ArrayList<>());
        RecordForm form = RecordForm.of(kind.type().asSubclass(Record.class));
        items(() -> {
            found.add((Element) records.record(form));
            if (++elements > Limits.ELEMENTS) {
                throw Refusal.at(parser, Limits.TOO_MANY, "split the design");
            }
        });
    }

    private void placement(String id) {
        placements.put(records.id(id), (Placement) records.record(RecordForm.of(Placement.class)));
    }

    /** Reads an object, each field at its value. */
    private void fields(Consumer<String> reading) {
        records.expect(JsonToken.START_OBJECT, "an object, {...}");
        int depth = parser.streamReadContext().getNestingDepth();
        Set<String> seen = new HashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String field = name;
            Optional<Refusal> twice = seen.add(field) ? Optional.empty() : Optional.of(JsonText.twice(parser, field));
            parser.nextToken();
            attempt(depth, () -> {
                twice.ifPresent(refusal -> {
                    throw refusal;
                });
                reading.accept(field);
            });
        }
    }

    /** Reads a list, item by item. */
    private void items(Runnable reading) {
        records.expect(JsonToken.START_ARRAY, "a list, [...]");
        int depth = parser.streamReadContext().getNestingDepth();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            attempt(depth, reading);
        }
    }

    /** Reads a value inside a container of that depth; a fault in it is noted and the rest of it passed over. */
    private void attempt(int depth, Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refusal) {
            if (refusals.size() + 1 >= Limits.FAULTS || elements > Limits.ELEMENTS) {
                throw refusal;
            }
            refusals.add(refusal);
            while (parser.streamReadContext().getNestingDepth() > depth) {
                parser.nextToken();
            }
        }
    }
}

package dev.portolan.storage;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.shape.Extra;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/**
 * Writes designs in their one canonical form: the lists in the order of the kinds, elements in the order of the topology,
 * fields in that of the records, unknown fields behind them by name, one element a line where it fits.
 */
public final class DesignWriter {
    private final String file;
    private final JsonLayout layout = new JsonLayout();
    private String separator = "";

    private DesignWriter(String file) {
        this.file = file;
    }

    /** The bytes of a design's file. @throws DesignFault when the file could not be read again */
    public static byte[] write(Design design) throws DesignFault {
        return write(design.name(), design);
    }

    /** The same, with a name for the file in faults. */
    static byte[] write(String file, Design design) throws DesignFault {
        return new DesignWriter(file).bytes(design);
    }

    private byte[] bytes(Design design) throws DesignFault {
        Map<ElementKind, List<Element>> lists = new EnumMap<>(ElementKind.class);
        for (Element element : design.topology().elements()) {
            lists.computeIfAbsent(ElementKind.of(element), kind -> new ArrayList<>()).add(element);
        }
        sound(design, lists);
        layout.text().append('{');
        head(design);
        topology(lists, design.topology().extra());
        placements(design);
        waivers(design.waivers());
        beside(design.extra(), 1, DesignParser.FIELDS);
        layout.text().append("\n}\n");
        byte[] bytes = layout.text().toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.FILE_BYTES) {
            throw new DesignFault(List.of(FileText.tooLarge(file)));
        }
        return bytes;
    }

    private void sound(Design design, Map<ElementKind, List<Element>> lists) throws DesignFault {
        List<Fault> faults = new ArrayList<>();
        if (design.topology().size() > Limits.ELEMENTS) {
            faults.add(Fault.of(file, Limits.TOO_MANY, "split the design"));
        }
        for (Soundness.Problem problem : Soundness.problems(lists)) {
            faults.add(new Fault(file, 0, 0, problem.path(), problem.problem(), problem.remedy()));
        }
        if (!faults.isEmpty()) {
            throw new DesignFault(faults);
        }
    }

    private void head(Design design) throws DesignFault {
        String schema = design.extra().fields().get(DesignParser.SCHEMA);
        if (schema != null) {
            field(DesignParser.SCHEMA, 1, () -> JsonText.parse(schema));
        }
        field(FileVersion.FIELD, 1, () -> Json.of(FileVersion.CURRENT));
        field("name", 1, () -> RecordWriter.text(design.name()));
        if (!design.description().isEmpty()) {
            field("description", 1, () -> RecordWriter.text(design.description()));
        }
    }

    private void topology(Map<ElementKind, List<Element>> lists, Extra extra) throws DesignFault {
        open("topology", 1, '{');
        for (Map.Entry<ElementKind, List<Element>> list : lists.entrySet()) {
            open(list.getKey().plural(), 2, '[');
            for (int i = 0; i < list.getValue().size(); i++) {
                Element element = list.getValue().get(i);
                item(Soundness.path(list.getKey(), i), 3, () -> RecordWriter.record((Record) element));
            }
            close(2, ']');
        }
        beside(extra, 2, DesignParser.KINDS.keySet());
        close(1, '}');
    }

    private void placements(Design design) throws DesignFault {
        if (!design.placements().isEmpty()) {
            open("placements", 1, '{');
            for (var placement : design.placements().entrySet()) {
                field(placement.getKey().value(), 2, () -> RecordWriter.record(placement.getValue()));
            }
            close(1, '}');
        }
    }

    private void waivers(List<Waiver> waivers) throws DesignFault {
        if (!waivers.isEmpty()) {
            open("waivers", 1, '[');
            for (int i = 0; i < waivers.size(); i++) {
                Waiver waiver = waivers.get(i);
                item("waivers[" + i + "]", 2, () -> RecordWriter.record(waiver));
            }
            close(1, ']');
        }
    }

    private void beside(Extra extra, int level, Set<String> known) throws DesignFault {
        SortedMap<String, String> fields = new TreeMap<>(extra.fields());
        fields.keySet().removeAll(known);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            field(field.getKey(), level, () -> JsonText.parse(field.getValue()));
        }
    }

    /** Gives a value, or says why no file can hold it. */
    private interface Value {
        Json get();
    }

    private void field(String name, int level, Value value) throws DesignFault {
        put(name, level, () -> layout.name(name, level), value);
    }

    private void item(String path, int level, Value value) throws DesignFault {
        put(path, level, () -> layout.line(level), value);
    }

    private void put(String path, int level, Runnable start, Value value) throws DesignFault {
        layout.text().append(separator);
        try {
            start.run();
            layout.write(value.get(), level, 1);
        } catch (IllegalArgumentException | JacksonException refused) {
            Fault fault = new Fault(file, 0, 0, path, refused.getMessage(), "change it before saving");
            throw new DesignFault(List.of(fault), refused);
        }
        separator = ",";
    }

    private void open(String name, int level, char bracket) {
        layout.text().append(separator);
        layout.name(name, level);
        layout.text().append(bracket);
        separator = "";
    }

    private void close(int level, char bracket) {
        if (!separator.isEmpty()) {
            layout.line(level);
        }
        layout.text().append(bracket);
        separator = ",";
    }
}

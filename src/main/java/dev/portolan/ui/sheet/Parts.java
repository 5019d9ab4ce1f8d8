package dev.portolan.ui.sheet;

import dev.portolan.model.shape.Part;
import dev.portolan.ui.workspace.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Where parts are shown, from {@code parts.properties} beside this class. */
final class Parts {
    private static final Properties TABLE = read();
    private static final Map<Topic, List<String>> TOPICS = new EnumMap<>(Topic.class);

    static {
        for (Topic topic : Topic.values()) {
            TOPICS.put(topic, words("section." + topic.key()));
        }
    }

    private Parts() {
    }

    private static Properties read() {
        Properties table = new Properties();
        try (InputStream in = Parts.class.getResourceAsStream("parts.properties")) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read parts.properties", e);
        }
        return table;
    }

    private static List<String> words(String key) {
        String line = TABLE.getProperty(key, "").strip();
        return line.isEmpty() ? List.of() : Arrays.asList(line.split("\\s+"));
    }

    /** The section in which a part stands; the first one when no other names it. */
    static Topic topic(String part) {
        return TOPICS.entrySet().stream().filter(entry -> entry.getValue().contains(part)).map(Map.Entry::getKey).findFirst()
                .orElse(Topic.GENERAL);
    }

    /** The parts of a section. */
    static List<String> of(Topic topic) {
        return TOPICS.get(topic);
    }

    /** The parts of a record that have columns; empty when all have. */
    static List<String> columns(Class<?> record) {
        return words("columns." + record.getSimpleName());
    }

    /** Whether leaving a part unsaid leads to an assumption of that code. */
    static boolean explains(String code, String part) {
        return words("assumption." + code).contains(part);
    }

    /** What heads a column. */
    static String heading(String part) {
        return Labels.of(TABLE.getProperty("heading." + part, part));
    }

    static String label(Part part) {
        return Labels.of(part.name());
    }
}

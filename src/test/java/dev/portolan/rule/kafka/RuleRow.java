package dev.portolan.rule.kafka;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of {@code broker-rules.csv}: in some releases, a valid node of some mode with something set otherwise is
 * refused for these reasons, or for none.
 */
record RuleRow(String rule, List<KafkaVersion> versions, ValidConfig mode, String edits, List<String> codes) {

    static Stream<RuleRow> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                RuleRow.class.getResourceAsStream("broker-rules.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> of(line.split("\\|", -1))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleRow of(String[] cells) {
        return new RuleRow(cells[0], Arrays.stream(cells[1].split(" ")).map(each -> KafkaVersion.tryParse(each).orElseThrow())
                .toList(), ValidConfig.valueOf(cells[2]), cells[3],
                cells[4].equals("-") ? List.of() : Arrays.stream(cells[4].split(" ")).map(code -> "kafka." + code).toList());
    }

    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(mode.properties());
        for (String edit : edits.split(" ; ")) {
            String key = edit.substring(0, edit.indexOf('='));
            String value = edit.substring(edit.indexOf('=') + 1);
            if (value.equals("unset")) {
                properties.remove(key);
            } else {
                properties.put(key, value);
            }
        }
        return properties;
    }
}

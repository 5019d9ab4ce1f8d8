package dev.portolan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.action.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text has one key, every key is used, and every use has a text. */
class MessagesTest {
    private static final Path CODE = Path.of("src/main/java/dev/portolan");
    private static final Path FORMS = Path.of("src/main/resources/dev/portolan/ui");
    private static final Path BUNDLE = FORMS.resolve("text/messages.properties");
    private static final Pattern CALL = Pattern.compile("Messages\\.(of|count)\\(");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)*)\"");

    private static List<String> keys() throws IOException {
        return Files.readAllLines(BUNDLE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
    }

    private static String read(Path folder, String suffix) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(suffix)).sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    /** The keys in the calls: the first string after the bracket, and the choices when it is a condition. */
    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        String code = read(CODE, ".java");
        for (MatchResult call : CALL.matcher(code).results().toList()) {
            String argument = firstArgument(code.substring(call.end()));
            for (MatchResult key : KEY.matcher(argument).results().toList()) {
                if (call.group(1).equals("count")) {
                    used.add(key.group(1) + ".one");
                    used.add(key.group(1) + ".many");
                } else {
                    used.add(key.group(1));
                }
            }
        }
        // A command's name and sentence stand under the key that it is declared with.
        Stream.of(Command.values()).map(command -> "command." + command.key()).forEach(key -> {
            used.add(key);
            used.add(key + ".tip");
        });
        Pattern.compile("\"%([a-z.-]+)\"").matcher(read(FORMS, ".fxml")).results().map(m -> m.group(1)).forEach(used::add);
        return used;
    }

    private static String firstArgument(String rest) {
        int depth = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',') {
                return rest.substring(0, i);
            }
        }
        return rest;
    }

    @Test
    void noKeyIsDoubled() throws IOException {
        assertThat(keys()).doesNotHaveDuplicates();
    }

    @Test
    void everyUseHasAText() throws IOException {
        Set<String> states = Set.of("state.passed", "state.stopped", "state.unknown", "state.not-tried");
        assertThat(used()).isSubsetOf(keys());
        assertThat(keys()).containsAll(states);
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(used());
        String code = read(CODE, ".java");
        unused.removeIf(key -> code.contains("-> \"" + key + "\";"));
        assertThat(unused).isEmpty();
    }

    @Test
    void factsStandWhereThePatternSays() {
        assertThat(Messages.of("summary.one-of", 3, "not reached")).isEqualTo("1 of 3 connections: not reached");
        assertThat(Messages.count("errors", 1)).isEqualTo("1 error");
        assertThat(Messages.count("errors", 2)).isEqualTo("2 errors");
    }
}

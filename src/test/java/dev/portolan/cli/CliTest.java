package dev.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Severity;
import dev.portolan.storage.DesignSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    private Path dir;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Cli.run(new Terminal(out, err, StandardCharsets.US_ASCII, Terminal.Colour.PLAIN), arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    @Test
    void judgesFiles() throws IOException {
        String good = file("good.portolan.json", "{\"portolan\": 1, \"name\": \"Good\"}");
        assertThat(run("validate", good)).isZero();
        assertThat(out).hasToString(good + "  Good\n\n0 connections; 0 errors, 0 warnings, 0 notes, 0 waived\n\n");
        out.reset();
        assertThat(run("validate", "--format", "json", "--fail-on=never", good, good)).isZero();
        assertThat(out.toString()).contains("\"tool\": \"portolan\"").contains("\"version\": \"" + Version.TEXT + "\"");
        out.reset();
        assertThat(run("validate", "--format", "SARIF", good)).isZero();
        assertThat(out.toString()).contains("\"version\": \"2.1.0\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsInOneLineWhyAFileIsUnusable() throws IOException {
        String good = file("good.portolan.json", "{\"portolan\": 1}");
        String bad = file("bad\u001b[31m.portolan.json", "{\"portolan\": 1, \"topology\": []}");
        assertThat(run("validate", good, bad)).isEqualTo(Cli.UNUSABLE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("portolan: ").endsWith(System.lineSeparator()).hasLineCount(1)
                .contains("bad\\u001b[31m.portolan.json:1:29: topology: here stands a list").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "validate", "validate --format xml a", "validate --fail-on note a", "validate --wrong a",
        "validate no-such-file", "validate .", "nonsense", "nonsense a b", "--nonsense", "schema a"})
    void tellsInOneLineWhyACallIsUnusable(String call) {
        assertThat(run(call.isEmpty() ? new String[0] : call.split(" "))).isEqualTo(Cli.UNUSABLE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("portolan: ").hasLineCount(1);
    }

    @Test
    void namesTheWordsAnOptionTakes() {
        run("validate", "--format", "xml", "a");
        assertThat(err.toString()).contains("'xml' is none of text, json, sarif");
    }

    @Test
    void printsSchemaVersionAndHelp() {
        assertThat(run("schema")).isZero();
        assertThat(out).hasToString(DesignSchema.text());
        out.reset();
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("portolan \\d+\\.\\d+\\.\\d+\\R");
        for (String[] call : new String[][] {{"--help"}, {"validate", "--help"}, {"schema", "-h"}}) {
            out.reset();
            assertThat(run(call)).isZero();
            assertThat(out.toString()).startsWith("Usage: portolan");
        }
    }

    @Test
    void failsFromTheChosenSeverityOn() {
        assertThat(Samples.partial().fails(FailOn.ERROR)).isTrue();
        assertThat(Samples.partial().fails(FailOn.NEVER)).isFalse();
        assertThat(Samples.fine().fails(FailOn.WARNING)).isFalse();
        assertThat(Samples.only(Severity.WARNING).fails(FailOn.ERROR)).isFalse();
        assertThat(Samples.only(Severity.WARNING).fails(FailOn.WARNING)).isTrue();
        assertThat(Samples.only(Severity.NOTE).fails(FailOn.WARNING)).isFalse();
    }

    @Test
    void filesAndNothingAreForTheDesigner() {
        assertThat(Cli.takes()).isFalse();
        assertThat(Cli.takes("a.portolan.json")).isFalse();
        assertThat(Cli.takes("some/where")).isFalse();
        assertThat(Cli.takes("validate", "a.portolan.json")).isTrue();
        assertThat(Cli.takes("--help")).isTrue();
        assertThat(Cli.takes("validat")).isTrue();
    }
}

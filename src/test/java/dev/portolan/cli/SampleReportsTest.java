package dev.portolan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every shared sample, reported in every format. */
class SampleReportsTest {
    private static final Schema SARIF = schema();

    private static Schema schema() {
        try (InputStream text = SampleReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(text.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(f -> f.toString().endsWith(".portolan.json")).sorted().toList().stream();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        assertThat(SARIF.validate("{\"version\": \"2.1.0\", \"runs\": [{\"results\": 1}]}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sarifKeepsToItsSchema(Path sample) {
        String report = printed(sample, "sarif");

        assertThat(SARIF.validate(report, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonAndTextTellOfEveryConnection(Path sample) {
        JsonNode file = JsonMapper.shared().readTree(printed(sample, "json")).get("files").get(0);
        String text = printed(sample, "text");

        assertThat(file.get("connections")).isNotEmpty().allSatisfy(connection ->
                assertThat(text).contains("  (" + connection.get("id").asString() + ")"));
    }

    private static String printed(Path sample, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli.run(new Terminal(out, err, UTF_8, Terminal.Colour.PLAIN), "validate", "--format", format,
                sample.toString());
        assertThat(err.toString(UTF_8)).isEmpty();
        return out.toString(UTF_8);
    }
}

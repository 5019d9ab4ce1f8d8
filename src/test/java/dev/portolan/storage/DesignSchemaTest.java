package dev.portolan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portolan.testing.RandomTopologies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published schema is the generated one, and speaks of the same files as the reader does. */
class DesignSchemaTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/dev/portolan/storage/portolan.schema.json");
    private static final Path SAMPLES = Path.of("samples");

    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(DesignSchema.text());

    /** To publish a changed schema, write what {@code portolan schema} prints into the file. */
    @Test
    void thePublishedSchemaIsTheGeneratedOne() throws IOException {
        assertThat(PUBLISHED).hasContent(DesignSchema.text());
    }

    @Test
    void everySampleFollowsIt() throws IOException {
        if (Files.isDirectory(SAMPLES)) {
            try (Stream<Path> files = Files.walk(SAMPLES)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".portolan.json")).sorted().toList()) {
                    assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).as(file.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void whateverIsWrittenFollowsIt() throws DesignFault {
        for (long seed = 0; seed < 25; seed++) {
            String text = new String(DesignWriter.write(RandomTopologies.design(seed, 4)), StandardCharsets.UTF_8);
            assertThat(schema.validate(text, InputFormat.JSON)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void itRefusesWhatTheReaderRefuses() {
        for (String topology : List.of("{'networks': [{}]}", "{'networks': [{'id': '-x'}]}",
                "{'clusters': [{'id': 'c', 'kind': 'x'}]}",
                "{'networks': [{'id': 'n', 'cidrs': ['10.0.0.0']}]}", "{'networks': [{'id': 'n', 'dnsSupport': 'on'}]}",
                "{'networks': [{'id': 'n', 'account': null}]}", "{'networks': {}}",
                "{'networks': [{'id': 'n'}], 'securityGroups': [{'id': 'g', 'network': 'n', 'ingress': [{}]}]}",
                "{'networks': [{'id': 'n'}], 'securityGroups': [{'id': 'g', 'network': 'n', 'ingress': "
                        + "[{'cidr': '::/0', 'group': 'g'}]}]}")) {
            String text = "{\"portolan\": 1, \"topology\": " + topology.replace('\'', '"') + "}";
            assertThat(schema.validate(text, InputFormat.JSON)).as(text).isNotEmpty();
            assertThatThrownBy(() -> DesignReader.read("file", text.getBytes(StandardCharsets.UTF_8))).as(text)
                    .isInstanceOf(DesignFault.class);
        }
    }
}

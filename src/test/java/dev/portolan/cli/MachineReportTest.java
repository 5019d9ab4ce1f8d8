package dev.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reports that other programs read. */
class MachineReportTest {
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void jsonHasTheNamesThatOthersRead() throws IOException {
        assertThat(JsonReport.of(List.of(Samples.partial(), Samples.fine()))).isEqualTo(Golden.text("report.json"));
    }

    @Test
    void sarifHasAResultForWhatBlocksAndForEachFinding() throws IOException {
        assertThat(SarifReport.of(List.of(Samples.partial(), Samples.fine()))).isEqualTo(Golden.text("report.sarif"));
    }

    @Test
    void sarifResultsPointAtTheirRules() {
        JsonNode run = mapper.readTree(SarifReport.of(List.of(Samples.partial()))).get("runs").get(0);
        assertThat(run.get("results")).hasSize(4).allSatisfy(result -> {
            JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/help/text").asString()).isNotBlank().doesNotContain("{0}");
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
                    .isEqualTo("samples/a%20file.portolan.json");
            assertThat(result.at("/locations/0/logicalLocations/0/name").asString()).isNotBlank();
        });
    }
}

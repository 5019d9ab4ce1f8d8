package dev.portolan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portolan.model.Broker;
import dev.portolan.model.shape.Id;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every fault is told with its line, column and path, what is wrong, and what to do. */
class DesignReaderTest {
    private static final String GOOD = """
            {
              "portolan": 1,
              "name": "n",
              "topology": {
                "networks": [{"id": "vpc", "cidrs": ["10.0.0.0/16"]}],
                "subnets": [{"id": "sn", "network": "vpc", "cidrs": ["10.0.0.0/24"]}],
                "securityGroups": [{"id": "sg", "network": "vpc", "ingress": [{"ports": 92, "cidr": "::/0"}]}],
                "clusters": [{"id": "kafka", "kind": "msk"}],
                "brokers": [{"id": "b1", "cluster": "kafka", "nodeId": 1, "place": "sn", \
            "listeners": [{"name": "C", "port": 92}]}]
              }
            }
            """;

    private static DesignFault fault(byte[] bytes) {
        return catchThrowableOfType(DesignFault.class, () -> DesignReader.read("f", bytes));
    }

    private static DesignFault fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadDesign read(String text) throws DesignFault {
        return DesignReader.read("f", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "faults.psv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 500)
    void tellsWhatIsWrongAndWhere(String part, String instead, String message) {
        assertThat(GOOD).contains(part);
        assertThat(fault(GOOD.replace(part, instead)).getMessage()).startsWith(message);
    }

    @Test
    void whatTheTableChangesIsGood() throws DesignFault {
        assertThat(read(GOOD).design().topology().get(Id.<Broker>of("b1")).nodeId()).isOne();
    }

    @Test
    void findsTheFaultsOfSeveralElements() {
        String text = GOOD.replace("\"msk\"", "\"x\"").replace("10.0.0.0/24", "10/8").replace("\"port\": 92", "\"port\": 0");
        assertThat(fault(text).faults()).extracting(Fault::path).containsExactly("topology.subnets[0].cidrs[0]",
                "topology.clusters[0].kind", "topology.brokers[0].listeners[0].port");
        String many = "{\"portolan\": 1, \"topology\": {\"networks\": [" + "{}, ".repeat(50) + "{}]}}";
        assertThat(fault(many).faults()).hasSize(Limits.FAULTS);
    }

    @Test
    void refusesWhatIsNoDesign() {
        assertThat(fault("")).hasMessageContaining("the file is empty");
        assertThat(fault(" \n")).hasMessageContaining("the file is empty");
        assertThat(fault("[]")).hasMessageContaining("this is not a design");
        assertThat(fault("<html/>")).hasMessageContaining("this is not JSON");
        assertThat(fault("{\"portolan\": NaN}")).hasMessageContaining("this is not JSON: non-standard token 'NaN'; look for");
        assertThat(fault(GOOD + "{}")).hasMessage("f:12:1: the design ends before this; delete what follows the last '}'");
        assertThat(fault(GOOD.substring(0, 100))).hasMessageContaining("ends in the middle of a value");
        assertThat(fault(GOOD.getBytes(StandardCharsets.UTF_16))).hasMessage("f: the file is UTF-16 text; save it as UTF-8");
        assertThat(fault(GOOD.getBytes(StandardCharsets.UTF_16LE))).hasMessageContaining("UTF-16");
        assertThat(fault(GOOD.replace("\"n\"", "\"\u00e9\"").getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageStartingWith("f:3:14: name: the text is not UTF-8; save it as UTF-8");
        assertThat(fault(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0})).hasMessageContaining("the file is not text");
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertThat(fault(new byte[Limits.FILE_BYTES + 1])).hasMessageContaining("larger than the 64 MiB allowed");
        assertThat(fault(GOOD.replace("\"n\"", "\"" + "x".repeat(Limits.TEXT + 1) + "\"")))
                .hasMessageStartingWith("f:3:11: name: a text of 65537 characters is longer than the 65536 allowed");
        assertThat(fault(GOOD.replace("\"n\"", "[".repeat(100) + "]".repeat(100))).faults()).extracting(Fault::problem)
                .containsExactly("here stands a list, where a text in quotation marks belongs",
                        "objects and lists lie deeper than 64 in one another");
        assertThat(fault(GOOD.replace("\"name\": \"n\"", "\"x\": " + "[".repeat(100) + "]".repeat(100))))
                .hasMessageStartingWith("f:3:").hasMessageContaining("deeper than 64");
        assertThat(fault(GOOD.replace("\"nodeId\": 1", "\"nodeId\": " + "1".repeat(300)))).hasMessageContaining("too long");
        String crowd = "{\"id\": \"%d\"},".repeat(Limits.ELEMENTS + 1);
        String text = "{\"portolan\": 1, \"topology\": {\"regions\": [" + crowd.replace("%d", "r") + "{\"id\": \"s\"}]}}";
        assertThat(fault(text)).hasMessageContaining("more than the 500000 elements");
    }

    @Test
    void keepsWhatItDoesNotKnowAndSaysWhatLooksMisspelt() throws DesignFault {
        ReadDesign read = read(GOOD.replace("\"cidrs\": [\"10.0.0.0/24\"]", "\"cidr\": [1.50]")
                .replace("\"name\": \"n\"", "\"x\": null"));
        assertThat(read.notes()).containsExactly(
                "topology.subnets[0]: 'cidr' is not a known field and is kept as it is; is 'cidrs' meant?");
        assertThat(read.access()).isEqualTo(Access.READ_WRITE);
        assertThat(DesignWriter.write(read.design())).asString()
                .contains("{\"id\": \"sn\", \"network\": \"vpc\", \"cidr\": [1.50]}", "\n  \"x\": null\n");
    }

    @Test
    void takesTheMarkOfUtf8() throws DesignFault {
        String marked = "\ufeff" + GOOD;
        assertThat(read(marked).design()).isEqualTo(read(GOOD).design());
        assertThat(fault(marked.replace("\"nodeId\": 1", "\"nodeId\": null")).faults().getFirst())
                .extracting(Fault::line, Fault::column).isEqualTo(List.of(9, 60));
    }

    @Test
    void columnsCountCharacters() {
        String text = GOOD.replace("\"name\": \"n\",", "\"x\": \"\u00e9\u00e9\ud83d\ude80\", \"name\": 1,");
        assertThat(fault(text).faults().getFirst().column()).isEqualTo(23);
    }

    @Test
    void opensANewerFileReadOnlyOrSaysWhatItCannotRead() throws DesignFault {
        String newer = GOOD.replace("\"portolan\": 1", "\"portolan\": 2");
        ReadDesign read = read(newer.replace("\"networks\"", "\"meshes\": [{}], \"networks\""));
        assertThat(read.access()).isEqualTo(Access.READ_ONLY);
        assertThat(read.notes()).singleElement().asString().contains("version 2", "read-only");
        assertThat(read.design().topology().extra().fields()).containsEntry("meshes", "[{}]");
        assertThat(fault(newer.replace("\"msk\"", "\"next\""))).hasMessageStartingWith("f:8:42: topology.clusters[0].kind")
                .hasMessageContaining("open it with a newer Portolan");
    }
}

package dev.portolan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portolan.model.Broker;
import dev.portolan.model.shape.Id;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "brokers": [{"id": "b1", "cluster": "kafka", "nodeId": 1, "place": "sn", "listeners": [{"name": "C", "port": 92}]}]
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "n",                       | "n",,                            | f:3:15: name: this is not JSON: unexpected character
            "kind": "msk"              | "kind": "msk                     | f:8:49: topology.clusters[0].kind: this is not JSON: illegal unquoted character
            "name": "n",               | "name": "n", "name": "m",        | f:3:16: name: the field 'name' is there twice; keep one of the two
            "id": "sn",                | "id": "sn", "id": "sm",          | f:6:30: topology.subnets[0].id: the field 'id' is there twice
            "name": "n",               | "x": {"a": 1, "a": 2},           | f:3:17: x.a: the field 'a' is there twice
            ["10.0.0.0/24"]            | "10.0.0.0/24"                    | f:6:57: topology.subnets[0].cidrs: here stands the text '10.0.0.0/24', where a list, [...] belongs; put it in brackets
            "nodeId": 1                | "nodeId": null                   | f:9:60: topology.brokers[0].nodeId: here stands 'null', where a whole number belongs; leave the field out
            "nodeId": 1                | "nodeId": 1.5                    | f:9:60: topology.brokers[0].nodeId: here stands the number '1.5', where a whole number belongs
            "nodeId": 1                | "nodeId": 2147483648             | f:9:60: topology.brokers[0].nodeId: '2147483648' is out of range; use -2147483648 to 2147483647
            "nodeId": 1                | "nodeId": "1"                    | f:9:60: topology.brokers[0].nodeId: here stands the text '1', where a whole number belongs; take away the quotation marks
            "name": "n"                | "name": 5                        | f:3:11: name: here stands the number '5', where a text in quotation marks belongs; put it in quotation marks
            "msk"                      | "mks"                            | f:8:42: topology.clusters[0].kind: 'mks' is none of the words allowed here, did you mean 'msk'?; use one of self-hosted-kraft, self-hosted-zookeeper, msk, emr, dms
            "network": "vpc", "cidrs"  | "netwrok": "vpc", "cidrs"        | f:6:17: topology.subnets[0]: 'network' is missing, unless 'netwrok' is it; add it: the network it is part of
            "id": "sn"                 | "id": "vpc"                      | f:6:24: topology.subnets[0].id: the id 'vpc' is already that of topology.networks[0] (line 5); give each element an id of its own
            "id": "sn"                 | "id": "s\u202en"                 | f:6:24: topology.subnets[0].id: 's\\u202en' is not an id
            "place": "sn"              | "place": "sm"                    | f:9:72: topology.brokers[0].place: no element has the id 'sm', did you mean 'sn'?; add a network or a subnet of that id, or name another
            "place": "sn"              | "place": "kafka"                 | f:9:72: topology.brokers[0].place: 'kafka' is a cluster, topology.clusters[0] (line 8), where a network or a subnet belongs
            10.0.0.0/24                | 10.0.0.1/24                      | f:6:58: topology.subnets[0].cidrs[0]: 10.0.0.1/24 has host bits set; the block is 10.0.0.0/24
            10.0.0.0/24                | 10.0.0.0                         | f:6:58: topology.subnets[0].cidrs[0]: '10.0.0.0' is not a CIDR block, such as 10.0.0.0/16
            "port": 92                 | "port": 65536                    | f:9:114: topology.brokers[0].listeners[0].port: a port is 1 to 65535, not 65536
            "port": 92                 | "port": 99999999999              | f:9:114: topology.brokers[0].listeners[0].port: '99999999999' is out of range
            "ports": 92                | "ports": "9-8"                   | f:7:77: topology.securityGroups[0].ingress[0].ports: a port range lies in 0 to 65535
            "cidr": "::/0"             | "cidr": "::/0", "group": "sg"    | f:7:67: topology.securityGroups[0].ingress[0]: 'cidr' and 'group' exclude each other; keep one of them
            , "cidr": "::/0"           | ``                               | f:7:67: topology.securityGroups[0].ingress[0]: 'cidr' or 'group' is missing; say one of them
            "name": "n"                | "waivers": [{"code": "a.b", "reason": " "}]        | f:3:15: waivers[0]: a waiver needs a reason
            "name": "n"                | "placements": {"a b": {}}        | f:3:25: placements['a b']: 'a b' is not an id
            "name": "n"                | "placements": {"a": {"x": 1e999}} | f:3:29: placements.a.x: '1e999' is out of range
            "portolan": 1,             | ``                               | f:1:1: this is not a Portolan design: it has no "portolan" field; add "portolan": 1 if it is one
            "portolan": 1              | "portolan": 0                    | f:2:15: portolan: the version of the file form is not a whole number from 1; write "portolan": 1
            """)
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
        assertThat(fault(text).faults()).extracting(Fault::path)
                .containsExactly("topology.subnets[0].cidrs[0]", "topology.clusters[0].kind", "topology.brokers[0].listeners[0].port");
        String many = "{\"portolan\": 1, \"topology\": {\"networks\": [" + "{}, ".repeat(50) + "{}]}}";
        assertThat(fault(many).faults()).hasSize(Limits.FAULTS);
    }

    @Test
    void refusesWhatIsNoDesign() {
        assertThat(fault("")).hasMessageContaining("the file is empty");
        assertThat(fault(" \n")).hasMessageContaining("the file is empty");
        assertThat(fault("[]")).hasMessageContaining("this is not a design");
        assertThat(fault("<html/>")).hasMessageContaining("this is not JSON");
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
        ReadDesign read = read(GOOD.replace("\"cidrs\": [\"10.0.0.0/24\"]", "\"cidr\": [1.50]").replace("\"name\": \"n\"", "\"x\": null"));
        assertThat(read.notes()).containsExactly("topology.subnets[0]: 'cidr' is not a known field and is kept as it is; is 'cidrs' meant?");
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
        assertThat(fault(GOOD.replace("\"name\": \"n\",", "\"x\": \"\u00e9\u00e9\ud83d\ude80\", \"name\": 1,")).faults().getFirst().column())
                .isEqualTo(23);
    }

    @Test
    void opensANewerFileReadOnlyOrSaysWhatItCannotRead() throws DesignFault {
        ReadDesign read = read(GOOD.replace("\"portolan\": 1", "\"portolan\": 2").replace("\"networks\"", "\"meshes\": [{}], \"networks\""));
        assertThat(read.access()).isEqualTo(Access.READ_ONLY);
        assertThat(read.notes()).singleElement().asString().contains("version 2", "read-only");
        assertThat(read.design().topology().extra().fields()).containsEntry("meshes", "[{}]");
        assertThat(fault(GOOD.replace("\"portolan\": 1", "\"portolan\": 2").replace("\"msk\"", "\"next\"")))
                .hasMessageStartingWith("f:8:42: topology.clusters[0].kind").hasMessageContaining("open it with a newer Portolan");
    }
}

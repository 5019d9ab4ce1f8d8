package dev.portolan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Ten thousand networks, with what belongs to them, are read in a moment. */
class LargeFileTest {
    private static final int NETWORKS = 10_000;
    private static final String ROUTE = "{\"destination\": \"172.16.%d.0/24\", \"target\": \"pcx-%%1$d\"}";

    @Test
    void tenThousandNetworks() throws DesignFault {
        StringBuilder routes = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            routes.append(i == 0 ? "" : ", ").append(ROUTE.formatted(i));
        }
        String text = "{\"portolan\": 1, \"topology\": {"
                + list("networks", "{\"id\": \"vpc-%1$d\", \"name\": \"Network %1$d\", \"cidrs\": [\"10.0.0.0/16\"]}") + ", "
                + list("subnets", "{\"id\": \"sn-%1$d\", \"network\": \"vpc-%1$d\", "
                + "\"cidrs\": [\"10.0.1.0/24\"], \"routeTable\": \"rt-%1$d\"}") + ", "
                + list("routeTables", "{\"id\": \"rt-%1$d\", \"network\": \"vpc-%1$d\", \"routes\": [" + routes + "]}") + ", "
                + list("securityGroups", "{\"id\": \"sg-%1$d\", \"network\": \"vpc-%1$d\", "
                + "\"ingress\": [{\"cidr\": \"::/0\"}]}") + ", "
                + list("peerings", "{\"id\": \"pcx-%1$d\", \"requester\": \"vpc-%1$d\", \"accepter\": \"vpc-0\"}")
                + "}, \"placements\": {" + each("\"sn-%1$d\": {\"x\": %1$d, \"y\": 0.5, \"width\": 10, \"height\": 10}") + "}}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        ReadDesign read = DesignReader.read("large", bytes);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("LargeFileTest: " + bytes.length / 1_000_000 + " MB in " + took.toMillis() + " ms");
        assertThat(read.design().topology().size()).isEqualTo(5 * NETWORKS);
        assertThat(read.design().placements()).hasSize(NETWORKS);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    private static String list(String kind, String element) {
        return "\"" + kind + "\": [" + each(element) + "]";
    }

    private static String each(String element) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < NETWORKS; i++) {
            all.append(i == 0 ? "" : ",\n").append(element.replace("%1$d", Integer.toString(i)));
        }
        return all.toString();
    }
}

package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Scheme;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeWithoutGatewayTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new NodeWithoutGateway(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new NodeWithoutGateway(), sketch);
    }

    private static final Sketch FACING = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("a", "10.0.0.0/24", "az1")
            .subnet("b", "10.0.1.0/24", "az2").gateway("igw", "kafka").routes("a", "0.0.0.0/0 -> igw")
            .routes("b", "0.0.0.0/0 -> igw").balancer("nlb", "kafka", "a", "b").with("nlb", "scheme", Scheme.INTERNET_FACING);

    @Test
    void everyNodeThatFacesTheInternetHasAWayOut() {
        assertThat(said(FACING)).isEmpty();
        assertThat(said(FACING.drop("b-rt", "routes", "0.0.0.0/0 -> igw")))
                .containsExactly("error balancer.node-without-gateway nlb b");
        assertThat(said(FACING.drop("b-rt", "routes", "0.0.0.0/0 -> igw").with("nlb", "scheme", Scheme.INTERNAL))).isEmpty();
    }

    @Test
    void aTableThatIsNotSaidMayLeadAnywhere() {
        assertThat(said(FACING.with("b", "routeTable", java.util.Optional.empty()))).isEmpty();
    }
}

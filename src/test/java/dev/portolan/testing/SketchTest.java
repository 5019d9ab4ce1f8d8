package dev.portolan.testing;

import static dev.portolan.testing.Patterns.balancerPerBroker;
import static dev.portolan.testing.Patterns.hub;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;
import static dev.portolan.testing.Patterns.threeSubnets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.model.Broker;
import dev.portolan.model.Connection;
import dev.portolan.model.ElementKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LineKind;
import dev.portolan.model.RouteState;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Topology;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final Sketch PEERED = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
            .peering("pcx", "kafka", "apps").routes("apps-a", "10.0.0.0/16 -> pcx").routes("kafka-a", "10.1.0.0/16 -> pcx")
            .connect("app", "demo", "b-1.demo.example:9094");

    @Test
    void everyKindOfElementCanBeDrawn() {
        Topology all = PEERED.account("acc", "111111111111").region("us-east-1").then(hub("tgw", "kafka", "apps"))
                .transitTable("tgw-rt", "tgw", "10.0.0.0/16 -> tgw-kafka")
                .transit("tgw-2").transitPeering("tgw-peer", "tgw", "tgw-2")
                .then(singleBalancer("demo", "apps")).group("sg", "kafka", "in 9094 10.1.0.0/16", "out none")
                .acl("nacl", "kafka", "in 100 allow all 0.0.0.0/0", "out 100 deny udp 53 10.0.0.0/8")
                .site("dc", "192.168.0.0/16").line("dx", LineKind.DIRECT_CONNECT, "dc", "kafka")
                .gateway("igw", "kafka").nat("nat", "apps-a", "10.1.0.9").eip("eip", "203.0.113.1", "nat").topology();

        assertThat(ElementKind.values()).allSatisfy(kind -> assertThat(all.all(kind.type())).as(kind.plural()).isNotEmpty());
    }

    @Test
    void wholePatternsRefer() {
        Sketch base = PEERED.vpc("far", "10.2.0.0/16").then(threeSubnets("far"));

        assertThat(base.then(balancerPerBroker("demo", "far")).topology().all(EndpointService.class)).hasSize(3);
        Broker third = base.then(singleBalancer("demo", "far")).get(Broker.class, "demo-3");
        assertThat(third.listeners().getFirst().dialledPort().number()).isEqualTo(8445);
    }

    @Test
    void aReferenceToNothingIsRefused() {
        assertThatThrownBy(() -> PEERED.groups("demo-1", "sg").topology())
                .hasMessageContaining("demo-1.securityGroups[0] names sg");
        assertThatThrownBy(() -> PEERED.groups("demo-1", "pcx").topology())
                .hasMessageContaining("no SecurityGroup");
    }

    @Test
    void aChangeThatChangesNothingIsRefused() {
        assertThatThrownBy(() -> PEERED.drop("apps-a-rt", "routes", "10.9.0.0/16 -> pcx"))
                .hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> PEERED.with("app", "resolver", "network"))
                .hasMessageContaining("changes nothing");
    }

    @Test
    void oneChangeAtATime() {
        Sketch blackhole = PEERED.with("apps-a-rt", "routes[0].state", "blackhole");
        Sketch unrouted = PEERED.drop("apps-a-rt", "routes", "10.0.0.0/16 -> pcx");
        Sketch unpeered = PEERED.without("pcx");
        Sketch renamed = PEERED.with("demo-2", "listeners[CLIENT].port", 9095);

        assertThat(blackhole.get(RouteTable.class, "apps-a-rt").routes().getFirst().state()).isEqualTo(RouteState.BLACKHOLE);
        assertThat(unrouted.get(RouteTable.class, "apps-a-rt").routes()).isEmpty();
        assertThat(unpeered.get(RouteTable.class, "apps-a-rt").routes()).isEmpty();
        assertThat(renamed.get(Broker.class, "demo-2").listeners().getFirst().port().number()).isEqualTo(9095);
        assertThat(PEERED.get(Connection.class, "app-to-demo").bootstrapServers()).hasSize(1);
    }

    @Test
    void egressIsUnsaidUnlessARuleSpeaksOfIt() {
        Sketch groups = PEERED.group("open", "kafka", "in all 0.0.0.0/0").group("shut", "kafka", "out none");

        assertThat(groups.get(SecurityGroup.class, "open").egress()).isEmpty();
        assertThat(groups.get(SecurityGroup.class, "shut").egress()).hasValueSatisfying(rules -> assertThat(rules).isEmpty());
        assertThat(Arrays.asList("open", "shut")).allSatisfy(id -> groups.groups("app", id).topology());
    }
}

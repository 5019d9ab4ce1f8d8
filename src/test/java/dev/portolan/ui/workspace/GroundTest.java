package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Shape;
import dev.portolan.ui.sample.Sample;
import dev.portolan.ui.sample.Samples;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** By which setting something was decided. */
class GroundTest {

    private static Stream<Hop> hops(Document document) {
        return document.connections().stream().flatMap(report -> Stream.concat(report.bootstrap().stream(),
                report.brokers().stream())).flatMap(endpoint -> endpoint.hops().stream());
    }

    @Test
    void everyHopNamesAPartThatItsElementHas() {
        Set<String> silent = new TreeSet<>();
        for (Sample sample : Samples.all()) {
            Document document = Fixture.document(sample.name());
            hops(document).forEach(hop -> {
                Ground ground = Ground.of(document.design().topology(), hop);
                Record element = (Record) document.design().topology().get(hop.element().<Element>as());
                ground.part().ifPresentOrElse(part -> assertThat(Shape.of(element).parts()).as(sample.name() + " " + hop)
                        .extracting(each -> each.name()).contains(part), () -> silent.add(hop.kind() + " " + hop.detail().key()));
            });
        }
        assertThat(silent).as("those decided by where an element lies").isSubsetOf(HopKind.INTERNET + " hop.internet",
                HopKind.RESOLVE + " hop.resolve-repaired", HopKind.ROUTE + " hop.route-assumed");
    }

    @Test
    void theSideOfAGroupAndOfAnAclIsTold() {
        Document document = Fixture.document("acl-ephemeral-ports");
        assertThat(hops(document).filter(hop -> hop.kind() == HopKind.SECURITY_GROUP || hop.kind() == HopKind.NETWORK_ACL)
                .map(hop -> Ground.of(document.design().topology(), hop).part().orElseThrow())).contains("ingress", "egress");
    }

    @Test
    void aNameIsDecidedByWhoeverHoldsIt() {
        assertThat(resolving("nlb-security-group-port")).contains("records");
        assertThat(resolving("emr-legacy-public")).contains("hosts");
        assertThat(resolving("tidb-private-link")).contains("attachedDomains");
        assertThat(resolving("msk-vpc-peering")).contains("names");
    }

    private static List<String> resolving(String sample) {
        Document document = Fixture.document(sample);
        return hops(document).filter(hop -> hop.kind() == HopKind.RESOLVE)
                .flatMap(hop -> Ground.of(document.design().topology(), hop).part().stream()).distinct().toList();
    }

    @Test
    void anObstacleStandsByWhatItsRepairWouldChange() {
        Document document = Fixture.document("nlb-security-group-port");
        Replay replay = document.replay(document.connections().getFirst().connection()).orElseThrow();
        assertThat(Ground.of(replay.steps().getLast().blockers().getFirst())).singleElement().satisfies(ground -> {
            assertThat(ground.element().value()).isEqualTo("nlb-sg");
            assertThat(ground.part()).contains("ingress");
        });
    }
}

package dev.portolan.edit.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

    @Test
    void everyPartHasAKeyOfItsOwnByWhichItIsFound() {
        assertThat(Palette.parts()).extracting(Part::key).doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z-]+\\.[a-z-]+"));
        assertThat(Palette.parts()).allSatisfy(part -> assertThat(Palette.find(part.key())).contains(part));
        assertThat(Palette.find("aws.teapot")).isEmpty();
    }

    @Test
    void aPartIsCalledWhatItsProviderCallsIt() {
        assertThat(new Part(PartKind.SUBNET, Provider.ALIBABA).label()).isEqualTo("vSwitch");
        assertThat(new Part(PartKind.PUBLIC_ADDRESS, Provider.AWS).label()).isEqualTo("Elastic IP address");
        assertThat(new Part(PartKind.SITE, Provider.SELF_HOSTED).label()).isEqualTo("on-premises site");
        assertThat(new Part(PartKind.ENDPOINT, Provider.TIDB_CLOUD).label()).isEqualTo("private link connection");
        assertThat(new Part(PartKind.MSK_IAM, Provider.AWS).label()).isEqualTo("MSK cluster (IAM)");
    }

    @Test
    void noTwoPartsOfAProviderAreCalledTheSame() {
        for (Provider provider : Provider.values()) {
            assertThat(Palette.parts().stream().filter(part -> part.provider() == provider)).extracting(Part::label)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"nlb, aws.load-balancer", "elb, otc.load-balancer", "private li, alibaba.endpoint-service",
            "vpcep, otc.endpoint", "vpn, aws.private-line", "eip, alibaba.public-address", "firewall, aws.security-group",
            "phz, aws.hosted-zone", "nacl, aws.network-acl", "tgw, aws.transit-gateway", "aws kafka, aws.msk",
            "zk, self-hosted.zookeeper", "KRaft, self-hosted.kraft", "vswitch, alibaba.subnet", "producer, self-hosted.client"})
    void partsAreFoundByTheWordsOfTheTrade(String typed, String key) {
        assertThat(Palette.matching(typed)).extracting(Part::key).contains(key);
    }

    @Test
    void everyTypedWordMustBeginOneOfThePartsWords() {
        assertThat(Palette.matching("aws iam")).extracting(Part::key).containsExactly("aws.msk-iam");
        assertThat(Palette.matching("alb")).isEmpty();
        assertThat(Palette.matching("  ")).isEqualTo(Palette.parts());
    }

    @Test
    void whatJoinsTwoThingsIsDrawnByConnecting() {
        List<Part> joins = Palette.parts().stream().filter(part -> part.gesture() == Part.Gesture.CONNECT).toList();

        assertThat(joins).extracting(Part::kind).containsOnly(PartKind.PEERING, PartKind.PRIVATE_LINE);
        assertThat(joins).allSatisfy(part -> assertThat(Drop.ask(part, Topology.EMPTY, List.of()))
                .isEqualTo(Answer.no(Refusal.DRAWN_BY_CONNECTING)));
    }
}

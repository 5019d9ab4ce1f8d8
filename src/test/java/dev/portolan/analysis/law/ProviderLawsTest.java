package dev.portolan.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Provider;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.TargetType;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderLawsTest {

    private static boolean preserves(Provider provider, TargetType type, Toggle stated) {
        return ProviderLaws.of(provider).preservesClientAddress(Shape.of(TargetGroup.class).create(Map.of(
                "id", Id.of("group"), "network", Id.of("network"), "targetType", type, "preserveClientAddress", stated)));
    }

    @Test
    void crossZoneIsOffOnAwsAndOnElsewhereUnlessStated() {
        assertThat(ProviderLaws.of(Provider.AWS).crossesZones(Toggle.UNSET)).isFalse();
        assertThat(ProviderLaws.of(Provider.AWS).crossesZones(Toggle.ON)).isTrue();
        assertThat(ProviderLaws.of(Provider.ALIBABA).crossesZones(Toggle.UNSET)).isTrue();
        assertThat(ProviderLaws.of(Provider.ALIBABA).crossesZones(Toggle.OFF)).isFalse();
    }

    @Test
    void awsInstanceTargetsSeeTheClientAndIpTargetsDoNot() {
        assertThat(preserves(Provider.AWS, TargetType.INSTANCE, Toggle.UNSET)).isTrue();
        assertThat(preserves(Provider.AWS, TargetType.IP, Toggle.UNSET)).isFalse();
        assertThat(preserves(Provider.AWS, TargetType.IP, Toggle.ON)).isTrue();
        assertThat(preserves(Provider.ALIBABA, TargetType.INSTANCE, Toggle.UNSET)).isFalse();
    }

    @Test
    void aPublicAddressNeedsAnInternetGatewayOnAwsOnly() {
        assertThat(ProviderLaws.of(Provider.AWS).gatewayForPublicAddress().value()).isEqualTo(Toggle.ON);
        assertThat(ProviderLaws.of(Provider.ALIBABA).gatewayForPublicAddress().value()).isEqualTo(Toggle.OFF);
        assertThat(ProviderLaws.of(Provider.OTC).gatewayForPublicAddress().value()).isEqualTo(Toggle.OFF);
    }

    @Test
    void openTelekomCloudPeersWithinOneRegionAndLetsSubnetsOfOverlappingNetworksRoute() {
        ProviderLaws otc = ProviderLaws.of(Provider.OTC);

        assertThat(otc.peeringAcrossRegions().value()).isEqualTo(Toggle.OFF);
        assertThat(otc.peeringOverlap().value()).isEqualTo(PeeringOverlap.SUBNETS_ROUTE);
        assertThat(otc.endpointSource().map(Fact::value)).contains(Cidr.parse("198.19.128.0/17"));
        assertThat(ProviderLaws.of(Provider.AWS).endpointSource()).isEmpty();
    }

    @Test
    void everyLawNamesItsSourceAndDate() {
        for (Provider provider : Provider.values()) {
            assertThat(ProviderLaws.of(provider).crossZoneDefault().origin()).contains(", 2026-");
        }
    }
}

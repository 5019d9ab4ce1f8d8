package dev.portolan.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.model.ElementKind;
import dev.portolan.model.Provider;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.fact.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderFactsTest {
    private final ProviderFacts aws = ProviderFacts.of(Provider.AWS);
    private final ProviderFacts alibaba = ProviderFacts.of(Provider.ALIBABA);
    private final ProviderFacts otc = ProviderFacts.of(Provider.OTC);

    @ParameterizedTest
    @EnumSource
    void everyFactNamesItsSourceAndDateAndCanBeRead(Provider provider) {
        ProviderFacts facts = ProviderFacts.of(provider);

        assertThat(facts.all()).isNotEmpty().allSatisfy((name, fact) -> {
            assertThat(fact.source()).as(name).matches("[A-Z0-9]+");
            assertThat(fact.asOf()).as(name).isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        });
        assertThat(facts.ports()).allSatisfy(port -> assertThat(port.value().path()).isNotBlank());
    }

    @Test
    void mskPortsAreThoseOfItsGuide() {
        assertThat(aws.port("msk.vpc.tls").map(Fact::value)).contains(new KafkaPort("msk.vpc.tls", PortRange.parse("9094"),
                List.of(SecurityProtocol.SSL), java.util.Optional.of("CLIENT_SECURE")));
        assertThat(aws.port("msk.public.iam").orElseThrow().value().ports()).hasToString("9198");
        assertThat(aws.port("msk.multi-vpc.all").orElseThrow().standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(aws.portBase("msk.multi-vpc").map(Fact::value)).contains(14000);
    }

    @Test
    void dmsSpeaksSaslOnItsCipherPorts() {
        assertThat(otc.port("dms.public.cipher").orElseThrow().value().protocols())
                .containsExactly(SecurityProtocol.SASL_SSL, SecurityProtocol.SASL_PLAINTEXT);
        assertThat(otc.ports()).extracting(fact -> fact.value().ports().from())
                .containsExactly(9011, 9011, 9092, 9093, 9094, 9095, 9192, 9193);
    }

    @Test
    void aProviderCallsThingsByItsOwnNamesAndElsePortolansName() {
        assertThat(alibaba.label(ElementKind.SUBNET)).isEqualTo("vSwitch");
        assertThat(alibaba.label(ElementKind.ROUTE_TABLE)).isEqualTo("route table");
        assertThat(aws.label(ElementKind.LOAD_BALANCER)).isEqualTo("Network Load Balancer");
    }

    @Test
    void limitsSayWhetherTheyCanBeRaised() {
        Limit peerings = aws.limit(Quota.PEERINGS_PER_NETWORK).orElseThrow().value();
        Limit listeners = aws.limit(Quota.LISTENERS_PER_BALANCER).orElseThrow().value();

        assertThat(peerings.isExceededBy(50)).isFalse();
        assertThat(peerings.isExceededBy(51)).isTrue();
        assertThat(peerings.excludes(125)).isFalse();
        assertThat(peerings.excludes(126)).isTrue();
        assertThat(peerings).hasToString("50 (can be raised to 125)");
        assertThat(listeners.excludes(51)).isTrue();
        assertThat(Limit.parse("200").excludes(1000)).isFalse();
        assertThat(Limit.parse("10 adjustable")).hasToString("10 (can be raised)");
        assertThatThrownBy(() -> Limit.parse("10 rubber")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProviderIsSilentAboutWhatItsSheetDoesNotHold() {
        assertThat(otc.limit(Quota.LISTENERS_PER_BALANCER)).isEmpty();
        assertThat(otc.idleTimeout(IdlePoint.BALANCER_TCP)).isEmpty();
        assertThat(otc.reservedFirst()).isEmpty();
    }

    @Test
    void idleTimeoutsDifferByProvider() {
        assertThat(aws.idleTimeout(IdlePoint.BALANCER_TCP).orElseThrow().value()).isEqualTo(Duration.ofSeconds(350));
        assertThat(alibaba.idleTimeout(IdlePoint.BALANCER_TCP).orElseThrow().value()).isEqualTo(Duration.ofSeconds(900));
        assertThat(KafkaFacts.clientIdle().value()).isEqualTo(Duration.ofMinutes(9));
        assertThat(KafkaFacts.brokerIdle().value()).isGreaterThan(KafkaFacts.clientIdle().value());
        assertThat(KafkaFacts.clientIdleBehindBalancer().value()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void someAddressesOfASubnetAreReserved() {
        assertThat(aws.reservedFirst().map(Fact::value)).contains(4);
        assertThat(aws.reservedLast().map(Fact::value)).contains(1);
        assertThat(alibaba.reservedLast().map(Fact::value)).contains(3);
    }

    @Test
    void namesAreRecognisedAndMade() {
        NamePattern broker = aws.names().get("msk.broker").value();

        assertThat(broker.matches("b-1.demo.abc123.c2.kafka.us-east-1.amazonaws.com")).isTrue();
        assertThat(broker.matches("b-1.demo.kafka.us-east-1.amazonaws.com")).isFalse();
        assertThat(broker.matches("b-1.demo.abc123.c2.kafka.us-east-1.amazonaws.com.evil.example")).isFalse();
        NamePattern tidb = ProviderFacts.of(Provider.TIDB_CLOUD).names().get("essential.alibaba").value();
        assertThat(tidb.fill(Map.of("broker", 3, "unique", "u"))).isEqualTo("b3.u.alicloud.plc.tidbcloud.com");
        assertThatThrownBy(() -> tidb.fill(Map.of("broker", 3))).hasMessageContaining("unique");
    }

    @Test
    void pricesAreDimensionsOnly() {
        assertThat(aws.priceDimensions(ElementKind.ENDPOINT).map(Fact::value))
                .contains(List.of("endpoint-hour", "data", "load balancer"));
        assertThat(otc.priceDimensions(ElementKind.ENDPOINT)).isEmpty();
        assertThat(aws.bandwidth(ElementKind.TRANSIT_GATEWAY).orElseThrow().value()).startsWith("100 Gbps");
    }
}

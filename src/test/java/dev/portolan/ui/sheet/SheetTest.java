package dev.portolan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.edit.element.Setting;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Report;
import dev.portolan.finding.Texts;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.LiveReview;
import dev.portolan.storage.DesignFault;
import dev.portolan.ui.sample.Samples;
import dev.portolan.ui.sheet.Field.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the inspector says of elements of the samples, and the edits that it makes of what is typed. */
class SheetTest {

    static Design design(String sample) {
        try {
            return Samples.all().stream().filter(s -> s.name().equals(sample)).findFirst().orElseThrow().read().design();
        } catch (DesignFault e) {
            throw new AssertionError(e);
        }
    }

    private static Sheet sheet(Design design, String... ids) {
        Report report = new LiveReview().of(design.topology());
        return Sheet.of(design, Stream.of(ids).<Id<?>>map(Id::of).toList(), report.connections()).orElseThrow();
    }

    private static Field field(Sheet sheet, String part) {
        return sheet.field(part).orElseThrow();
    }

    private static Object typed(Field field, String text) {
        return field.read(text) instanceof Typed.Value<Object> legal ? legal.value() : "refused: " + reason(field, text);
    }

    private static String reason(Field field, String text) {
        return field.read(text) instanceof Typed.Refusal<Object> refused ? refused.reason() : "";
    }

    private static Design after(Design design, Sheet sheet, Field field, UnaryOperator<Object> change) {
        return sheet.changing(field, change).ready().orElseThrow().applyTo(design);
    }

    @Test
    void whatIsSetIsToldFromWhatIsAssumed() {
        Sheet sheet = sheet(design("nlb-security-group-port"), "broker-3");
        assertThat(sheet.head().title()).isEqualTo("b-3");
        assertThat(sheet.head().kind()).isEqualTo("Broker 3 of demo · 3.7.x");
        assertThat(sheet.head().id()).contains(Id.of("broker-3"));
        assertThat(field(sheet, "addresses").standing()).isEqualTo(Standing.SET);
        assertThat(field(sheet, "addresses").text()).isEqualTo("10.0.4.11");
        assertThat(field(sheet, "roles").standing()).isEqualTo(Standing.ASSUMED);
        assertThat(field(sheet, "roles").assumed()).isEqualTo("broker");
        assertThat(field(sheet, "place").links()).containsExactly(Id.of("kafka-az4"));
        assertThat(sheet.seen()).containsExactly(
                new Seen(Id.of("orders-to-demo"), "orders-app", Tone.BLOCKED, "security.ingress-denied"));
    }

    @Test
    void aRowTellsWhatTheVerdictsMakeOfIt() {
        Sheet sheet = sheet(design("nlb-security-group-port"), "broker-3");
        Table listeners = sheet.table(field(sheet, "listeners"));
        assertThat(listeners.tone(listeners.rows().getFirst())).isEqualTo(Tone.BLOCKED);
        assertThat(listeners.cells(0, listeners.rows().getFirst())).extracting(Field::key)
                .containsExactly("name", "port", "securityProtocol", "advertisedHost");
        assertThat(listeners.hasDetails()).isTrue();
    }

    @Test
    void partsAreCalledAsTheProviderCallsThem() {
        Sheet alibaba = sheet(design("emr-other-vpc"), "emr-vswitch");
        assertThat(alibaba.head().kind()).isEqualTo("vSwitch");
        assertThat(field(alibaba, "network").label()).isEqualTo("VPC");
        Sheet otc = sheet(design("dms-vpcep"), "kafka-subnet");
        assertThat(otc.head().kind()).isEqualTo("Subnet");
        Sheet service = sheet(design("msk-privatelink-single-nlb"), "kafka-service");
        assertThat(field(service, "loadBalancers").label()).isEqualTo("Network Load Balancers");
        assertThat(service.head().kind()).isEqualTo("VPC endpoint service");
    }

    @Test
    void theProvidersOwnDefaultIsShown() {
        Sheet sheet = sheet(design("msk-privatelink-single-nlb"), "kafka-nlb");
        Table listeners = sheet.table(field(sheet, "listeners"));
        assertThat(listeners.details(0, listeners.rows().getFirst()).stream().filter(f -> f.key().equals("idleTimeoutSeconds")))
                .singleElement().satisfies(f -> assertThat(f.assumed()).isEqualTo("350, the provider's default"));
    }

    @Test
    void whatTheVerdictsTookToHoldStandsWithThePartThatLeavesItUnsaid() {
        Design design = Setting.unsaid(design("msk-vpc-peering"), Id.of("broker-1"), "securityGroups").ready().orElseThrow()
                .applyTo(design("msk-vpc-peering"));
        Sheet sheet = sheet(design, "broker-1");
        assertThat(field(sheet, "securityGroups").standing()).isEqualTo(Standing.ASSUMED);
        assertThat(field(sheet, "securityGroups").assumptions()).isNotEmpty()
                .allSatisfy(detail -> assertThat(Texts.of(detail)).startsWith("The security groups of broker-1 let "));
        assertThat(sheet.assumptions()).extracting(Assumption::code).contains("security.assumed-ingress");
        assertThat(field(sheet, "addresses").assumptions()).isEmpty();
    }

    @Test
    void typedValuesAreReadAsInFiles() {
        Sheet subnet = sheet(design("msk-vpc-peering"), "kafka-az1");
        assertThat(typed(field(subnet, "cidrs"), " 10.0.9.0/24,2001:db8::/64 "))
                .isEqualTo(List.of(Cidr.parse("10.0.9.0/24"), Cidr.parse("2001:db8::/64")));
        assertThat(reason(field(subnet, "cidrs"), "10.0.9.1/24")).contains("has host bits set; the block is 10.0.9.0/24");
        assertThat(typed(field(subnet, "zone"), "")).isEqualTo(Optional.empty());
        assertThat(reason(field(subnet, "network"), "")).isEqualTo("This must be said");
        assertThat(reason(field(subnet, "network"), "kafka-vcp"))
                .isEqualTo("'kafka-vcp' is no network of this design, did you mean 'kafka-vpc'?");
        assertThat(typed(field(subnet, "network"), "orders-vpc")).isEqualTo(Id.of("orders-vpc"));
    }

    @Test
    void severalElementsAreEditedTogether() {
        Design design = design("msk-vpc-peering");
        Sheet sheet = sheet(design, "broker-1", "broker-2", "broker-3");
        assertThat(sheet.head().title()).isEqualTo("3 brokers");
        assertThat(sheet.name()).isEmpty();
        Field nodeId = field(sheet, "nodeId");
        assertThat(nodeId.standing()).isEqualTo(Standing.MIXED);
        assertThat(nodeId.text()).isEmpty();
        Field roles = field(sheet, "roles");
        Design changed = after(design, sheet, roles, value -> typed(roles, "broker, controller"));
        assertThat(changed.topology().all(Broker.class)).allSatisfy(b -> assertThat(b.roles()).hasSize(2));
        assertThat(sheet(changed, "broker-1", "broker-2").field("roles").orElseThrow().text()).isEqualTo("broker, controller");
    }

    @Test
    void elementsOfDifferentKindsShareTheirCommonParts() {
        Design design = design("msk-vpc-peering");
        Sheet sheet = sheet(design, "broker-1", "orders-app");
        assertThat(sheet.head().title()).isEqualTo("2 elements");
        assertThat(sheet.fields().map(Field::key)).contains("place", "addresses", "securityGroups")
                .doesNotContain("nodeId", "listeners", "hosts");
    }

    @Test
    void aTokenIsAddedToEachListThatLacksIt() {
        Design design = design("msk-vpc-peering");
        Sheet sheet = sheet(design, "broker-1", "broker-2");
        Field names = field(sheet, "names");
        Typed<UnaryOperator<Object>> added = Tokens.of(names).adding("a.example, b.example");
        assertThat(added).isInstanceOf(Typed.Value.class);
        Design changed = after(design, sheet, names, ((Typed.Value<UnaryOperator<Object>>) added).value());
        assertThat(changed.topology().find(Id.<Broker>of("broker-1")).orElseThrow().names()).contains("a.example", "b.example")
                .hasSize(design.topology().find(Id.<Broker>of("broker-1")).orElseThrow().names().size() + 2);
        Field after = field(sheet(changed, "broker-1", "broker-2"), "names");
        assertThat(Tokens.of(after).shown()).extracting(Option::text).contains("a.example", "b.example");
    }

    @Test
    void noneIsSaidWhereItDiffersFromUnsaid() {
        Design design = design("msk-vpc-peering");
        Sheet sheet = sheet(design, "broker-1");
        Field groups = field(sheet, "securityGroups");
        assertThat(Tokens.of(groups).mayBeNone()).isTrue();
        Design none = after(design, sheet, groups, Tokens.of(groups).none());
        assertThat(none.topology().find(Id.<Broker>of("broker-1")).orElseThrow().securityGroups()).contains(List.of());
        Field now = field(sheet(none, "broker-1"), "securityGroups");
        assertThat(now.text()).isEqualTo("none");
        assertThat(now.standing()).isEqualTo(Standing.SET);
        assertThat(typed(now, "")).isEqualTo(Optional.empty());
    }

    @Test
    void aRuleNamesABlockOrAGroup() {
        Design design = design("msk-vpc-peering");
        SecurityGroup group = design.topology().all(SecurityGroup.class).getFirst();
        Sheet sheet = sheet(design, group.id().value());
        Table rules = sheet.table(field(sheet, "ingress"));
        Row rule = rules.rows().getFirst();
        Field peer = rules.details(0, rule).stream().filter(f -> f.key().equals("cidr|group")).findFirst().orElseThrow();
        assertThat(peer.label()).isEqualTo("CIDR or group");
        Row changed = rules.with(rule, peer, before -> typed(peer, group.id().value()));
        assertThat(changed.record()).get().hasToString(rule.record().orElseThrow().toString()
                .replaceFirst("cidr=[^,]*(,[^,]*?\\])?, group=Optional[^,]*", "cidr=Optional.empty, group=Optional["
                        + group.id() + "]"));
        assertThat(reason(peer, "nobody")).contains("is not a CIDR block").contains("is no security group");
    }

    @Test
    void aNewRowCountsOnceAllThatMustBeSaidIsSaid() {
        Design design = design("msk-vpc-peering");
        Sheet sheet = sheet(design, design.topology().all(SecurityGroup.class).getFirst().id().value());
        Table rules = sheet.table(field(sheet, "ingress"));
        Row row = rules.blank();
        assertThat(row.isComplete()).isFalse();
        assertThat(rules.missing(row)).containsExactly("CIDR or group");
        Field peer = rules.details(rules.rows().size(), row).stream().filter(f -> f.key().equals("cidr|group")).findFirst()
                .orElseThrow();
        Row full = rules.with(row, peer, before -> typed(peer, "10.9.0.0/16"));
        assertThat(full.isComplete()).isTrue();
        Design changed = after(design, sheet, rules.field(), rules.replacing(rules.rows().size(), full));
        Sheet now = sheet(changed, sheet.ids().getFirst().value());
        assertThat(now.table(field(now, "ingress")).rows()).hasSize(rules.rows().size() + 1);
    }

    @Test
    void aNameIsChangedWithTheIdThatItMade() {
        Design design = design("msk-vpc-peering");
        Sheet sheet = sheet(design, "kafka-az1");
        assertThat(sheet.name().orElseThrow().read(" ")).isInstanceOf(Typed.Refusal.class);
        Design renamed = sheet.renaming("Kafka one").ready().orElseThrow().applyTo(design);
        Id<?> id = sheet.idAfter("Kafka one");
        assertThat(renamed.topology().find(id.<Subnet>as())).map(Subnet::name).contains("Kafka one");
    }

    @Test
    void referencesOfferWhatMayPlayTheirRole() {
        Sheet sheet = sheet(design("msk-vpc-peering"), "kafka-az1");
        assertThat(field(sheet, "network").options()).extracting(Option::text)
                .containsExactly("analytics-vpc", "kafka-vpc", "orders-vpc");
        assertThat(field(sheet, "routeTable").options().getFirst().label())
                .isEqualTo("Unsaid: derived from the links of its network");
    }

    @Test
    void everyPartStandsInOneSection() {
        Set<String> parts = new TreeSet<>();
        for (ElementKind kind : ElementKind.values()) {
            RecordForm.of(kind.type().asSubclass(Record.class)).fields().stream()
                    .filter(field -> !(field.form() instanceof Form.Unknown)).map(field -> field.part().name())
                    .filter(name -> !Set.of("id", "name").contains(name)).forEach(parts::add);
        }
        List<String> listed = Stream.of(Topic.values()).flatMap(topic -> Parts.of(topic).stream()).toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void everyMappedAssumptionIsOneThatTheVerdictsMake() throws Exception {
        Properties table = new Properties();
        table.load(Parts.class.getResourceAsStream("parts.properties"));
        Properties texts = new Properties();
        texts.load(ConnectionReport.class.getResourceAsStream("text/assumption.properties"));
        assertThat(table.stringPropertyNames().stream().filter(key -> key.startsWith("assumption.")))
                .isNotEmpty().allSatisfy(key -> assertThat(texts.stringPropertyNames()).contains(key));
    }

    @Test
    void everyValueOfEverySampleIsPrintedAsItIsRead() {
        for (var sample : Samples.all()) {
            Design design = design(sample.name());
            design.topology().elements().forEach(element -> {
                Sheet sheet = Sheet.of(design, List.of(element.id()), List.of()).orElseThrow();
                assertThat(sheet.fields().filter(f -> f.manner() != Field.Manner.TABLE)).as(sample.name() + " " + element.id())
                        .allSatisfy(field -> assertThat(typed(field, field.text())).isEqualTo(field.values().getFirst()));
            });
        }
    }
}

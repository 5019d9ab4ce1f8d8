package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.TRANSIT_GATEWAY;
import static dev.portolan.scenario.AwsExplanation.BAD_STATE_ATTACHMENT;
import static dev.portolan.scenario.AwsExplanation.SG_REFERENCING_SUPPORT;
import static dev.portolan.scenario.AwsExplanation.SG_REFERENCES_NOT_PRESERVED;
import static dev.portolan.scenario.AwsExplanation.TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION;
import static dev.portolan.scenario.AwsExplanation.TGW_ATTACH_VPC_AZ_RESTRICTION;
import static dev.portolan.scenario.AwsExplanation.TGW_ROUTE_AZ_RESTRICTION;
import static dev.portolan.scenario.AwsExplanation.TGW_RTB_BAD_STATE_ROUTE;
import static dev.portolan.scenario.AwsExplanation.TGW_RTB_CANNOT_ROUTE;
import static dev.portolan.scenario.AwsExplanation.TGW_RTB_HIGHER_PRIORITY_ROUTE;
import static dev.portolan.scenario.AwsExplanation.TGW_RTB_MORE_SPECIFIC_ROUTE;
import static dev.portolan.scenario.AwsExplanation.TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.hub;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** One transit gateway: attachments, their tables, what these learn, and the zones they stand in. */
class TransitTest extends ScenarioTable {
    /** Nothing but the attachments is said. */
    private static final Sketch SKETCHED = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
            .vpc("other", "10.2.0.0/16").subnet("other-a", "10.2.0.0/24", "az1")
            .then(hub("tgw", "kafka", "apps", "other")).connect("app", "demo", "b-1.demo.example:9094");
    /** Every subnet's table is said. */
    private static final Sketch ROUTED = SKETCHED
            .table("kafka-rt", "kafka", "10.1.0.0/16 -> tgw").with("kafka-a", "routeTable", "kafka-rt")
            .with("kafka-b", "routeTable", "kafka-rt").with("kafka-c", "routeTable", "kafka-rt")
            .table("apps-rt", "apps", "10.0.0.0/8 -> tgw").with("apps-a", "routeTable", "apps-rt");
    /** And one table at the gateway, the default for all attachments. */
    private static final Sketch TABLED = ROUTED.transitTable("tgw-rt", "tgw").with("tgw", "defaultRouteTable", "tgw-rt");

    static Stream<Scenario> scenarios() {
        return Stream.of(attachments(), vpcRoutes(), tables(), zones(), groups()).flatMap(each -> each);
    }

    private static Stream<Scenario> attachments() {
        return Stream.of(
                passes("networks attached to one gateway, nothing else said", SKETCHED).by(TRANSIT_GATEWAY),
                passes("networks attached to one gateway, with their own routes", ROUTED).by(TRANSIT_GATEWAY),
                passes("all attachments share the gateway's default table", TABLED).by(TRANSIT_GATEWAY),
                fails("the brokers' network is not attached", ROUTED.without("tgw-kafka"), "transit.not-attached"),
                fails("the client's network is not attached", ROUTED.without("tgw-apps"), "transit.not-attached"),
                fails("the brokers' attachment waits to be accepted", TABLED.with("tgw-kafka", "state", "pending-acceptance"),
                        "transit.attachment-not-active@tgw-kafka").like(BAD_STATE_ATTACHMENT),
                fails("the client's attachment failed", TABLED.with("tgw-apps", "state", "failed"),
                        "transit.attachment-not-active@tgw-apps"),
                fails("both attachments wait to be accepted",
                        TABLED.with("tgw-apps", "state", "pending-acceptance").with("tgw-kafka", "state", "pending-acceptance"),
                        "transit.attachment-not-active@tgw-apps,tgw-kafka"),
                fails("both networks have the same block, so neither sends to the other",
                        Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                                .vpc("apps", "10.0.0.0/16").subnet("apps-a", "10.0.9.0/24", "az1")
                                .client("app", "apps-a", "10.0.9.5")
                                .then(hub("tgw", "kafka", "apps")).connect("app", "demo", "b-1.demo.example:9094"),
                        "network.cidr-overlap"));
    }

    private static Stream<Scenario> vpcRoutes() {
        return Stream.of(
                fails("the client's subnet has no route to the gateway", TABLED.drop("apps-rt", "routes", "10.0.0.0/8 -> tgw"),
                        "route.missing@apps-rt"),
                fails("the brokers' subnets have no route back", TABLED.drop("kafka-rt", "routes", "10.1.0.0/16 -> tgw"),
                        "route.return-missing@kafka-rt"),
                partly("one broker's subnet has a table without the route back",
                        TABLED.table("private-rt", "kafka", "10.2.0.0/16 -> tgw").with("kafka-b", "routeTable", "private-rt"),
                        "route.return-missing@private-rt"),
                fails("the client's route to the gateway is a black hole", TABLED.with("apps-rt", "routes[0].state", "blackhole"),
                        "route.blackhole@apps-rt"),
                fails("the route back to the gateway is a black hole", TABLED.with("kafka-rt", "routes[0].state", "blackhole"),
                        "route.return-blackhole@kafka-rt"));
    }

    private static Stream<Scenario> tables() {
        Sketch undefaulted = ROUTED.transitTable("tgw-rt", "tgw").with("tgw-kafka", "routeTable", "tgw-rt")
                .with("tgw-kafka", "propagatesTo", "tgw-rt").with("tgw-apps", "propagatesTo", "tgw-rt");
        Sketch split = undefaulted.transitTable("spokes-rt", "tgw").with("tgw-apps", "routeTable", "spokes-rt")
                .with("tgw-kafka", "propagatesTo", "spokes-rt");
        return Stream.of(
                passes("spokes learn the hub only, and the hub learns the spokes", split),
                passes("a static route serves where nothing is learnt",
                        split.with("tgw-kafka", "propagatesTo", "").add("spokes-rt", "routes", "10.0.0.0/16 -> tgw-kafka")),
                passes("a black hole for a wider block gives way to the learnt route",
                        split.add("spokes-rt", "routes", "10.0.0.0/8 -> tgw-other blackhole")),
                fails("the client's attachment is associated with no table", undefaulted, "transit.not-associated@tgw-apps")
                        .like(TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION),
                fails("the brokers' attachment is associated with no table",
                        undefaulted.with("tgw-apps", "routeTable", "tgw-rt")
                                .with("tgw-kafka", "routeTable", java.util.Optional.empty()),
                        "transit.not-associated@tgw-kafka"),
                fails("the client's table does not learn the brokers' network", split.with("tgw-kafka", "propagatesTo", "tgw-rt"),
                        "transit.no-route@spokes-rt").like(TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT),
                fails("the brokers' table does not learn the client's network",
                        split.with("tgw-apps", "propagatesTo", "spokes-rt"),
                        "transit.no-route@tgw-rt"),
                fails("neither table learns the other side",
                        split.with("tgw-apps", "propagatesTo", "").with("tgw-kafka", "propagatesTo", ""),
                        "transit.no-route@spokes-rt,tgw-rt"),
                fails("the static route misses the brokers' block",
                        split.with("tgw-kafka", "propagatesTo", "").add("spokes-rt", "routes", "10.9.0.0/16 -> tgw-kafka"),
                        "transit.no-route@spokes-rt").like(TGW_RTB_CANNOT_ROUTE),
                fails("a static black hole wins over the learnt route of the same block",
                        split.add("spokes-rt", "routes", "10.0.0.0/16 -> tgw-kafka blackhole"), "transit.blackhole@spokes-rt")
                        .like(TGW_RTB_BAD_STATE_ROUTE, TGW_RTB_HIGHER_PRIORITY_ROUTE),
                fails("a static route to a third network wins over the learnt route of the same block",
                        split.add("spokes-rt", "routes", "10.0.0.0/16 -> tgw-other"),
                                "transit.more-specific|transit.no-route@spokes-rt"),
                partly("a longer prefix leads one broker's subnet to a third network",
                        split.add("spokes-rt", "routes", "10.0.2.0/24 -> tgw-other"), "transit.more-specific@spokes-rt")
                        .like(TGW_RTB_MORE_SPECIFIC_ROUTE),
                fails("a longer prefix leads the reply to a third network",
                        split.add("tgw-rt", "routes", "10.1.0.0/24 -> tgw-other"), "transit.more-specific@tgw-rt"));
    }

    private static Stream<Scenario> zones() {
        Sketch late = TABLED.subnet("apps-c", "apps", "10.1.2.0/24", "az3").with("apps-c", "routeTable", "apps-rt")
                .with("app", "place", "apps-c").with("app", "addresses", "10.1.2.5");
        return Stream.of(
                passes("the client's zone has an attachment subnet", late.add("tgw-apps", "subnets", "apps-c")),
                passes("attachment subnets that are not stated are taken to serve every zone",
                        late.with("tgw-apps", "subnets", "")),
                fails("the client's zone has no attachment subnet", late, "transit.zone-not-attached@tgw-apps")
                        .like(TGW_ROUTE_AZ_RESTRICTION),
                partly("one broker's zone has no attachment subnet, so it cannot answer",
                        TABLED.drop("tgw-kafka", "subnets", "kafka-c"), "transit.zone-not-attached@tgw-kafka")
                        .like(TGW_ATTACH_VPC_AZ_RESTRICTION),
                passes("another subnet of the same zone serves as well",
                        TABLED.subnet("kafka-tgw", "kafka", "10.0.20.0/28", "az3").drop("tgw-kafka", "subnets", "kafka-c")
                                .add("tgw-kafka", "subnets", "kafka-tgw")));
    }

    private static Stream<Scenario> groups() {
        Sketch referring = TABLED.group("sg-app", "apps").groups("app", "sg-app").group("sg-kafka", "kafka", "in 9094 sg-app")
                .groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka").groups("demo-3", "sg-kafka");
        return Stream.of(
                passes("a rule by block holds across the gateway",
                        referring.with("sg-kafka", "ingress", java.util.List.of("9094 10.1.0.0/16"))),
                passes("a group reference holds where the gateway supports it",
                        referring.with("tgw", "securityGroupReferencing", "on")),
                fails("a group reference is lost across a gateway", referring, "security.reference-not-preserved@sg-kafka")
                        .like(SG_REFERENCING_SUPPORT, SG_REFERENCES_NOT_PRESERVED),
                fails("brokers that know only their own network keep attached networks out",
                        referring.with("sg-kafka", "ingress", java.util.List.of("all 10.0.0.0/16")),
                                "security.ingress-denied@sg-kafka"),
                fails("the brokers' subnets have an ACL that knows only a third network",
                        TABLED.acl("acl", "kafka", "in 100 allow 9094 10.2.0.0/16", "out 100 allow all 0.0.0.0/0")
                                .with("kafka-a", "networkAcl", "acl").with("kafka-b", "networkAcl", "acl")
                                .with("kafka-c", "networkAcl", "acl"), "security.acl-denied@acl"));
    }
}

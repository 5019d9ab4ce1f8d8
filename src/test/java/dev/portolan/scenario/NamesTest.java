package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.RESOLVE;
import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.scenario.Scenario.passesDespite;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.LineKind;
import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Who resolves a name to what: hosts file, hosted zones, provider names, endpoints' names. */
class NamesTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    /** Two peered networks; nobody knows the brokers' names yet. */
    private static final Sketch NAMELESS = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .with("demo-1", "names", "").with("demo-2", "names", "").with("demo-3", "names", "")
            .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
            .peering("pcx", "kafka", "apps").connect("app", "demo", BOOTSTRAP);
    private static final Sketch ZONED = named(NAMELESS.zone("phz", "demo.example", "apps"), "phz");

    private static Sketch named(Sketch sketch, String zone) {
        return sketch.record(zone, "A b-1.demo.example 10.0.0.11").record(zone, "A b-2.demo.example 10.0.1.11")
                .record(zone, "A b-3.demo.example 10.0.2.11");
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(zones(), specific(), records(), resolvers(), hosts(), bootstrap(), endpoints()).flatMap(each -> each);
    }

    private static Stream<Scenario> zones() {
        return Stream.of(
                passes("a private zone associated with the client's network", ZONED).by(RESOLVE),
                passes("a public zone is seen by everyone", ZONED.with("phz", "visibility", "public")
                        .with("phz", "networks", "")),
                fails("nobody knows the names", NAMELESS, "dns.unresolved"),
                fails("the zone is associated with no network", ZONED.with("phz", "networks", ""), "dns.zone-not-associated@phz"),
                fails("the zone is associated with the brokers' network only", ZONED.with("phz", "networks", "kafka"),
                        "dns.zone-not-associated@phz"),
                fails("the client's network has no resolver", ZONED.with("apps", "dnsSupport", "off"), "dns.resolution-off@apps"),
                fails("a private zone needs host names on in the client's network", ZONED.with("apps", "dnsHostnames", "off"),
                        "dns.resolution-off@apps"),
                passes("settings of the brokers' network do not matter to the client's names",
                        ZONED.with("kafka", "dnsSupport", "off").with("kafka", "dnsHostnames", "off")),
                passes("a public zone does not need host names on",
                        ZONED.with("phz", "visibility", "public").with("apps", "dnsHostnames", "off")),
                partly("one broker is missing in the zone", ZONED.drop("phz", "records", "A b-3.demo.example 10.0.2.11"),
                        "dns.unresolved"));
    }

    private static Stream<Scenario> specific() {
        Sketch parent = ZONED.zone("parent", "example", "apps");
        return Stream.of(
                passes("the more specific zone wins over a wrong record in its parent",
                        parent.record("parent", "A b-1.demo.example 10.0.0.99")),
                partly("what the more specific zone lacks is not looked up in its parent",
                        parent.drop("phz", "records", "A b-3.demo.example 10.0.2.11")
                                .record("parent", "A b-3.demo.example 10.0.2.11"),
                        "dns.unresolved"),
                partly("what a private zone lacks is not looked up in the public zone of the same domain",
                        named(ZONED.zone("public", "demo.example").with("public", "visibility", "public"), "public")
                                .drop("phz", "records", "A b-2.demo.example 10.0.1.11"), "dns.unresolved"),
                partly("what a private zone lacks is not taken from the provider's names",
                        ZONED.with("demo-3", "names", "b-3.demo.example").drop("phz", "records", "A b-3.demo.example 10.0.2.11"),
                        "dns.unresolved"),
                fails("an empty zone for a whole Region's names hides them all",
                        NAMELESS.with("demo-1", "names", "b-1.demo.example").with("demo-2", "names", "b-2.demo.example")
                                .with("demo-3", "names", "b-3.demo.example").zone("wide", "example", "apps"), "dns.unresolved"),
                passes("a zone that is not associated hides nothing",
                        NAMELESS.with("demo-1", "names", "b-1.demo.example").with("demo-2", "names", "b-2.demo.example")
                                .with("demo-3", "names", "b-3.demo.example").zone("wide", "example", "kafka")),
                passes("a zone of a domain that merely ends alike is another zone",
                        ZONED.zone("alike", "o.example", "apps")));
    }

    private static Stream<Scenario> records() {
        Sketch three = ZONED.drop("phz", "records", "A b-3.demo.example 10.0.2.11");
        return Stream.of(
                passes("names are compared without regard to case",
                        ZONED.with("app-to-demo", "bootstrapServers", "B-1.Demo.Example:9094")),
                passes("a CNAME leads to another zone's record",
                        three.record("phz", "CNAME b-3.demo.example node-3.inner.test").zone("inner", "inner.test", "apps")
                                .record("inner", "A node-3.inner.test 10.0.2.11")),
                partly("a CNAME leads to a name that nobody knows",
                        three.record("phz", "CNAME b-3.demo.example node-3.inner.test"),
                        "dns.unresolved"),
                partly("two CNAMEs lead to each other",
                        three.record("phz", "CNAME b-3.demo.example b-4.demo.example")
                                .record("phz", "CNAME b-4.demo.example b-3.demo.example"),
                        "dns.cname-loop"),
                partly("a wildcard answers for every broker with the address of one",
                        three.record("phz", "A *.demo.example 10.0.0.11"), "dns.wrong-address@phz"),
                passes("a name of its own wins over the wildcard", ZONED.record("phz", "A *.demo.example 10.0.0.99")),
                passes("a wildcard answers for names several labels below",
                        three.record("phz", "A *.demo.example 10.0.2.11")
                                .with("demo-3", "listeners[0].advertisedHost", "b3.az3.demo.example")),
                passes("one of a name's addresses works",
                        three.record("phz", "A b-3.demo.example 10.0.2.99 10.0.2.11")),
                partly("an address record is out of date", three.record("phz", "A b-3.demo.example 10.0.2.99"),
                        "dns.wrong-address@phz"));
    }

    private static Stream<Scenario> resolvers() {
        Sketch given = NAMELESS.with("demo-1", "names", "b-1.demo.example").with("demo-2", "names", "b-2.demo.example")
                .with("demo-3", "names", "b-3.demo.example");
        return Stream.of(
                passes("the provider's names lead to private addresses wherever asked", given),
                passes("the provider's names do not need host names on", given.with("apps", "dnsHostnames", "off")),
                fails("the provider's names need a resolver", given.with("apps", "dnsSupport", "off"), "dns.resolution-off@apps"),
                passes("a public resolver knows the provider's names too", given.with("app", "resolver", "public")),
                passes("a public resolver serves a network whose own is off",
                        given.with("app", "resolver", "public").with("apps", "dnsSupport", "off")),
                fails("a public resolver sees no private zone", ZONED.with("app", "resolver", "public"),
                        "dns.unresolved|dns.zone-not-associated"),
                passes("a public resolver sees public zones",
                        ZONED.with("app", "resolver", "public").with("phz", "visibility", "public")),
                passes("a site sees the provider's names over its line",
                        given.site("dc", "192.168.0.0/16").line("dx", LineKind.DIRECT_CONNECT, "dc", "kafka")
                                .with("app", "place", "dc").with("app", "addresses", "192.168.1.5")),
                fails("a site sees no private zone of the cloud",
                        ZONED.site("dc", "192.168.0.0/16").line("dx", LineKind.DIRECT_CONNECT, "dc", "kafka")
                                .with("app", "place", "dc").with("app", "addresses", "192.168.1.5"),
                                "dns.zone-not-associated|dns.unresolved"));
    }

    private static Stream<Scenario> hosts() {
        Sketch filled = NAMELESS.hosts("app", "10.0.0.11 b-1.demo.example").hosts("app", "10.0.1.11 b-2.demo.example")
                .hosts("app", "10.0.2.11 b-3.demo.example b-3");
        return Stream.of(
                passes("a hosts file that holds every broker", filled),
                passes("a hosts file needs no resolver", filled.with("apps", "dnsSupport", "off")),
                passes("a hosts file wins over a wrong zone", filled.zone("phz", "demo.example", "apps")
                        .record("phz", "A *.demo.example 10.0.0.99")),
                partly("a hosts file that holds an old address wins over the right zone",
                        ZONED.hosts("app", "10.0.2.99 b-3.demo.example"),
                        "dns.wrong-address@app"),
                partly("a hosts file that swaps two brokers", ZONED.hosts("app", "10.0.1.11 b-3.demo.example")
                        .hosts("app", "10.0.2.11 b-2.demo.example"), "dns.wrong-address@app"),
                partly("a hosts file that lacks one broker", filled.drop("app", "hosts", "10.0.2.11 b-3.demo.example b-3"),
                        "dns.unresolved"),
                bootstrapOnly("a hosts file that holds the bootstrap name only",
                        NAMELESS.hosts("app", "10.0.0.11 bootstrap").with("app-to-demo", "bootstrapServers", "bootstrap:9094"),
                                "dns.unresolved"),
                partly("a hosts file knows no wildcard", filled.drop("app", "hosts", "10.0.2.11 b-3.demo.example b-3")
                        .hosts("app", "10.0.2.11 *.demo.example"), "dns.unresolved"));
    }

    private static Stream<Scenario> bootstrap() {
        return Stream.of(
                passesDespite("one bootstrap name among good ones is unknown",
                        ZONED.with("app-to-demo", "bootstrapServers", "old.demo.example:9094, b-2.demo.example:9094"),
                                "dns.unresolved"),
                passesDespite("one bootstrap port among good ones is wrong",
                        ZONED.with("app-to-demo", "bootstrapServers", "b-1.demo.example:9092, b-2.demo.example:9094"),
                        "kafka.no-listener-on-port"),
                fails("every bootstrap name is unknown",
                        ZONED.with("app-to-demo", "bootstrapServers", "old.demo.example:9094, older.demo.example:9094"),
                                "dns.unresolved"));
    }

    private static Stream<Scenario> endpoints() {
        Sketch base = Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .with("demo-1", "names", "").with("demo-2", "names", "").with("demo-3", "names", "")
                .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
                .then(singleBalancer("demo", "apps")).connect("app", "demo", BOOTSTRAP);
        Sketch own = base.without("phz").with("svc", "privateDnsName", "*.demo.example").with("svc", "privateDnsVerified", "on")
                .with("vpce", "privateDns", "on");
        return Stream.of(
                passes("the service's private name leads to the endpoint", own),
                fails("the service's private name was never verified", own.with("svc", "privateDnsVerified", "off"),
                        "endpoint.private-name-unverified@svc"),
                fails("the endpoint does not use the service's private name", own.with("vpce", "privateDns", "off"),
                        "dns.unresolved"),
                fails("the service's private name is another", own.with("svc", "privateDnsName", "*.other.example"),
                        "dns.unresolved"),
                fails("the zone of the endpoint's names is not associated with the client's network",
                        base.with("phz", "networks", ""), "dns.zone-not-associated@phz"),
                partly("the zone lacks one broker", base.drop("phz", "records", "ALIAS b-3.demo.example vpce"), "dns.unresolved"),
                fails("names lead to the brokers' own addresses, which only an endpoint joins to the client",
                        named(base.without("phz").zone("plain", "demo.example", "apps"), "plain"), "dns.wrong-address"),
                partly("one record still leads to the broker's own address",
                        base.drop("phz", "records", "ALIAS b-3.demo.example vpce").record("phz", "A b-3.demo.example 10.0.2.11"),
                        "dns.wrong-address"),
                fails("an endpoint's name dialled from the Internet leads to a private address",
                        base.with("vpce", "names", "vpce-1.svc.us-east-1.vpce.amazonaws.com").internet("net")
                                .with("app", "place", "net").with("app", "addresses", "198.51.100.7")
                                .with("app-to-demo", "bootstrapServers", "vpce-1.svc.us-east-1.vpce.amazonaws.com:9094"),
                        "public.private-destination", "?dns.zone-not-associated", "?dns.unresolved"),
                passes("an endpoint's own name is a bootstrap server",
                        base.with("vpce", "names", "vpce-1.svc.us-east-1.vpce.amazonaws.com")
                                .with("app-to-demo", "bootstrapServers", "vpce-1.svc.us-east-1.vpce.amazonaws.com:9094")));
    }
}

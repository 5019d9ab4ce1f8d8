package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.CERTIFICATE;
import static dev.portolan.finding.HopKind.LISTENER;
import static dev.portolan.finding.HopKind.SASL;
import static dev.portolan.finding.HopKind.SECURITY_PROTOCOL;
import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.scenario.Scenario.passesDespite;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.ClusterKind;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What follows once a packet arrives: TLS, SASL, and whether client and listener want the same. */
class HandshakeTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    private static final Sketch PLAIN = listening("CLIENT PLAINTEXT 9094");
    private static final Sketch TLS = listening("CLIENT SSL 9094");
    private static final Sketch SCRAM = listening("CLIENT SASL_SSL/SCRAM-SHA-512 9094");

    private static Sketch listening(String listener) {
        return Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", listener))
                .subnet("kafka-app", "10.0.9.0/24", "az1").client("app", "kafka-app", "10.0.9.5")
                .connect("app", "demo", BOOTSTRAP);
    }

    private static Sketch speaks(Sketch sketch, String protocol) {
        return sketch.with("app-to-demo", "securityProtocol", protocol);
    }

    /** The same certificate names on every broker. */
    private static Sketch certified(Sketch sketch, String names) {
        return each(sketch, "listeners[0].certificateNames", names);
    }

    private static Sketch each(Sketch sketch, String part, Object value) {
        return sketch.with("demo-1", part, value).with("demo-2", part, value).with("demo-3", part, value);
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(protocols(), ports(), mechanisms(), settings(), names(), trust(), balancers()).flatMap(each -> each);
    }

    private static Stream<Scenario> protocols() {
        return Stream.of(
                passes("both speak PLAINTEXT", speaks(PLAIN, "PLAINTEXT")).by(LISTENER),
                passes("both speak SSL", speaks(TLS, "SSL")).by(SECURITY_PROTOCOL),
                passes("both speak SASL_SSL", speaks(SCRAM, "SASL_SSL")).by(SECURITY_PROTOCOL),
                passes("a protocol left unsaid is the listener's", SCRAM),
                fails("a PLAINTEXT client before an SSL listener", speaks(TLS, "PLAINTEXT"), "auth.protocol-mismatch"),
                fails("an SSL client before a PLAINTEXT listener", speaks(PLAIN, "SSL"), "auth.protocol-mismatch"),
                fails("an SSL client before a SASL_SSL listener", speaks(SCRAM, "SSL"), "auth.protocol-mismatch"),
                fails("a SASL_PLAINTEXT client before a SASL_SSL listener", speaks(SCRAM, "SASL_PLAINTEXT"),
                        "auth.protocol-mismatch"),
                partly("one broker's listener has another protocol",
                        speaks(TLS, "SSL").with("demo-3", "listeners[0].securityProtocol", "PLAINTEXT"),
                                "auth.protocol-mismatch"));
    }

    /** Another port of the same hosts leads to the listener that speaks as the client does. */
    private static Stream<Scenario> ports() {
        Sketch two = speaks(beside(PLAIN, "SECURE SSL 9095"), "SSL");
        Sketch open = two.group("sg", "kafka", "in 9095 10.0.0.0/16").groups("demo-1", "sg").groups("demo-2", "sg")
                .groups("demo-3", "sg");
        Sketch iam = beside(SCRAM, "IAM SASL_SSL/AWS_MSK_IAM 9098").with("app-to-demo", "saslMechanism", "AWS_MSK_IAM");
        return Stream.of(
                fails("an SSL client dials the port of a PLAINTEXT listener that stands beside an SSL one", two,
                        "kafka.wrong-bootstrap-port@app-to-demo"),
                fails("an SSL client dials the port of a PLAINTEXT listener, and only the SSL one's port is open", open,
                        "kafka.wrong-bootstrap-port@app-to-demo"),
                passesDespite("of two bootstrap servers one has the port of a PLAINTEXT listener",
                        two.with("app-to-demo", "bootstrapServers", "b-1.demo.example:9094, b-2.demo.example:9095"),
                        "kafka.wrong-bootstrap-port@app-to-demo"),
                fails("a client dials the port of a listener that offers other mechanisms than the one beside it", iam,
                        "kafka.wrong-bootstrap-port@app-to-demo"),
                fails("a client dials the port by which the brokers of Amazon MSK replicate",
                        speaks(beside(TLS, "REPLICATION_SECURE SSL 9095"), "SSL").with("app-to-demo", "bootstrapServers",
                                "b-1.demo.example:9095"), "kafka.wrong-bootstrap-port@app-to-demo"),
                partly("a broker advertises the port of its PLAINTEXT listener for the SSL one",
                        two.with("app-to-demo", "bootstrapServers", "b-1.demo.example:9095")
                                .with("demo-2", "listeners[SECURE].advertisedPort", 9094), "kafka.advertised-wrong-port@demo-2"));
    }

    private static Sketch beside(Sketch sketch, String listener) {
        String port = listener.substring(listener.lastIndexOf(' ') + 1);
        return sketch.add("demo-1", "listeners", listener + " as b-1.demo.example:" + port)
                .add("demo-2", "listeners", listener + " as b-2.demo.example:" + port)
                .add("demo-3", "listeners", listener + " as b-3.demo.example:" + port);
    }

    private static Stream<Scenario> mechanisms() {
        return Stream.of(
                passes("the client's mechanism is the listener's", SCRAM.with("app-to-demo", "saslMechanism", "SCRAM-SHA-512"))
                        .by(SASL),
                passes("the client's mechanism is one of several",
                        each(SCRAM, "listeners[0].saslMechanisms", "PLAIN, SCRAM-SHA-512")
                                .with("app-to-demo", "saslMechanism", "PLAIN")),
                passes("a mechanism left unsaid is one the listener offers", SCRAM),
                passes("a mechanism does not matter without SASL", TLS.with("app-to-demo", "saslMechanism", "PLAIN")),
                fails("the listener does not offer the client's mechanism",
                        SCRAM.with("app-to-demo", "saslMechanism", "AWS_MSK_IAM"),
                        "auth.mechanism-mismatch"),
                partly("one broker does not offer the client's mechanism",
                        SCRAM.with("app-to-demo", "saslMechanism", "SCRAM-SHA-512")
                                .with("demo-2", "listeners[0].saslMechanisms", "PLAIN"), "auth.mechanism-mismatch"));
    }

    /** What is stated in the settings and left unsaid in the drawing; what both say of one listener. */
    private static Stream<Scenario> settings() {
        Sketch open = each(SCRAM, "listeners[0].saslMechanisms", "").with("app-to-demo", "saslMechanism", "PLAIN");
        Sketch scram = SCRAM.with("app-to-demo", "saslMechanism", "SCRAM-SHA-512");
        return Stream.of(
                passes("the cluster's settings offer the client's mechanism",
                        set(open, "sasl.enabled.mechanisms", "SCRAM-SHA-512, PLAIN")),
                fails("the cluster's settings do not offer the client's mechanism",
                        set(open, "sasl.enabled.mechanisms", "SCRAM-SHA-512"), "auth.mechanism-mismatch"),
                partly("the settings of one broker do not offer the client's mechanism",
                        open.with("demo-2", "settings", settings("sasl.enabled.mechanisms", "SCRAM-SHA-256")),
                        "auth.mechanism-mismatch"),
                fails("a listener's own setting counts before what is drawn of it",
                        set(scram, "listener.name.client.sasl.enabled.mechanisms", "PLAIN"), "auth.mechanism-mismatch"),
                passes("what is drawn of a listener counts before the setting of the node",
                        set(scram, "sasl.enabled.mechanisms", "PLAIN")),
                fails("the settings require a certificate", set(TLS, "ssl.client.auth", "required"), "auth.certificate-missing"),
                fails("the settings of the listener require a certificate",
                        set(SCRAM, "listener.name.client.ssl.client.auth", "required"), "auth.certificate-missing"),
                passes("a SASL_SSL listener asks for a certificate only by a setting of its own",
                        set(SCRAM, "ssl.client.auth", "required")),
                passes("a certificate is not asked for where a listener's own setting says so",
                        set(each(TLS, "listeners[0].clientAuth", "required"), "listener.name.client.ssl.client.auth", "none")));
    }

    private static SortedMap<String, String> settings(String key, String value) {
        return new TreeMap<>(Map.of(key, value));
    }

    private static Sketch set(Sketch sketch, String key, String value) {
        return sketch.with("demo", "settings", settings(key, value));
    }

    private static Stream<Scenario> names() {
        Sketch all = TLS.with("demo", "kind", ClusterKind.SELF_HOSTED_KRAFT)
                .zone("phz", "example.org", "kafka").record("phz", "A all.example.org 10.0.0.11 10.0.1.11 10.0.2.11")
                .with("app-to-demo", "bootstrapServers", "all.example.org:9094");
        return Stream.of(
                fails("a name for all brokers is in none of their certificates", certified(all, "*.demo.example"),
                        "tls.name-mismatch@demo-1,demo-2,demo-3"),
                fails("a name for all brokers is in the certificate of the first of them",
                        certified(all, "*.demo.example").with("demo-1", "listeners[0].certificateNames",
                                "*.demo.example, all.example.org"), "tls.name-mismatch@demo-2,demo-3"),
                passes("a certificate for all names one label below", certified(TLS, "*.demo.example")).by(CERTIFICATE),
                passes("each broker's certificate holds its own name",
                        TLS.with("demo-1", "listeners[0].certificateNames", "b-1.demo.example")
                        .with("demo-2", "listeners[0].certificateNames", "b-2.demo.example")
                        .with("demo-3", "listeners[0].certificateNames", "b-3.demo.example")),
                passes("one of a certificate's names fits", certified(TLS, "localhost, *.demo.example")),
                passes("names in certificates are compared without regard to case", certified(TLS, "*.DEMO.example")),
                passes("a certificate that lists an address answers for it",
                        certified(TLS, "10.0.0.11, *.demo.example").with("app-to-demo", "bootstrapServers", "10.0.0.11:9094")),
                passes("a client that does not verify names", certified(TLS, "*.other.example")
                        .with("app", "verifiesHostnames", "off")),
                passes("PLAINTEXT listeners show no certificate", certified(PLAIN, "*.other.example")),
                fails("certificates for another domain", certified(TLS, "*.other.example"), "tls.name-mismatch"),
                fails("a wildcard does not stand for no label", certified(TLS, "*.b-1.demo.example"), "tls.name-mismatch"),
                fails("a wildcard stands for one label only", certified(TLS, "*.example"), "tls.name-mismatch"),
                fails("an address that no certificate lists",
                        certified(TLS, "*.demo.example").with("app-to-demo", "bootstrapServers", "10.0.0.11:9094"),
                                "tls.name-mismatch"),
                partly("one broker's certificate is for another name",
                        certified(TLS, "*.demo.example").with("demo-2", "listeners[0].certificateNames", "b-9.demo.example"),
                        "tls.name-mismatch"),
                bootstrapOnly("brokers advertise addresses that their certificates do not list",
                        certified(TLS, "*.demo.example").with("demo-1", "listeners[0].advertisedHost", "10.0.0.11")
                                .with("demo-2", "listeners[0].advertisedHost", "10.0.1.11")
                                .with("demo-3", "listeners[0].advertisedHost", "10.0.2.11"), "tls.name-mismatch"));
    }

    private static Stream<Scenario> trust() {
        Sketch signed = TLS.with("demo", "certificateAuthority", "Corporate CA");
        Sketch asking = each(TLS, "listeners[0].clientAuth", "required");
        return Stream.of(
                passes("the client trusts the cluster's authority", signed.with("app", "trusts", "Public CA, Corporate CA")),
                passes("trust left unsaid is assumed", signed),
                passes("trust does not matter without TLS",
                        PLAIN.with("demo", "certificateAuthority", "Corporate CA").with("app", "trusts", "Public CA")),
                fails("the client trusts other authorities only", signed.with("app", "trusts", "Public CA"), "tls.untrusted"),
                fails("a client that does not verify names must still trust",
                        signed.with("app", "trusts", "Public CA").with("app", "verifiesHostnames", "off"), "tls.untrusted"),
                passes("the client presents the certificate that is required",
                        asking.with("app-to-demo", "clientCertificate", "on")),
                passes("a requested certificate may be missing", each(TLS, "listeners[0].clientAuth", "requested")),
                fails("the client presents no certificate though one is required", asking, "auth.certificate-missing"),
                partly("one broker requires a certificate",
                        TLS.with("demo-3", "listeners[0].clientAuth", "required"), "auth.certificate-missing"),
                fails("name and authority are both wrong",
                        certified(signed, "*.other.example").with("app", "trusts", "Public CA"), "tls.name-mismatch",
                                "tls.untrusted"),
                fails("name and mechanism are both wrong",
                        certified(SCRAM, "*.other.example").with("app-to-demo", "saslMechanism", "PLAIN"),
                        "tls.name-mismatch", "auth.mechanism-mismatch"));
    }

    private static Stream<Scenario> balancers() {
        Sketch behind = ends(PLAIN, "tcp");
        return Stream.of(
                passes("a balancer ends TLS before PLAINTEXT listeners", behind),
                passes("a balancer ends TLS and begins it anew before SSL listeners", ends(TLS, "tls")),
                fails("a balancer ends TLS and speaks plain to SSL listeners", ends(TLS, "tcp"), "balancer.tls-mismatch"),
                fails("a balancer ends TLS and begins it anew before PLAINTEXT listeners", ends(PLAIN, "tls"),
                        "balancer.tls-mismatch"),
                fails("a PLAINTEXT client before a balancer that ends TLS", speaks(behind, "PLAINTEXT"),
                        "auth.protocol-mismatch|balancer.tls-mismatch"),
                passes("an SSL client before a balancer that ends TLS for PLAINTEXT listeners", speaks(behind, "SSL")),
                passes("the balancer's certificate holds the names", named(behind, "*.demo.example")),
                fails("the balancer's certificate holds other names", named(behind, "*.other.example"), "tls.name-mismatch"),
                passes("behind a balancer that ends TLS the brokers' certificates do not matter",
                        certified(named(ends(TLS, "tls"), "*.demo.example"), "*.inner.example")),
                fails("a client's certificate does not pass a balancer that ends TLS",
                        each(ends(TLS, "tls"), "listeners[0].clientAuth", "required")
                                .with("app-to-demo", "clientCertificate", "on"),
                        "auth.certificate-missing|balancer.tls-mismatch"));
    }

    /** The brokers behind a balancer whose listeners end TLS and whose groups speak TCP or TLS. */
    private static Sketch ends(Sketch sketch, String inside) {
        Sketch drawn = sketch.then(singleBalancer("demo", "kafka")).without("vpce").without("svc")
                .record("phz", "ALIAS *.demo.example nlb");
        for (int port : List.of(9094, 8443, 8444, 8445)) {
            drawn = drawn.with("nlb", "listeners[" + port + "].protocol", "tls");
            drawn = inside.equals("tls") ? drawn.with("nlb-" + port, "protocol", "tls") : drawn;
        }
        return drawn;
    }

    private static Sketch named(Sketch sketch, String names) {
        Sketch drawn = sketch;
        for (int port : List.of(9094, 8443, 8444, 8445)) {
            drawn = drawn.with("nlb", "listeners[" + port + "].certificateNames", names);
        }
        return drawn;
    }
}

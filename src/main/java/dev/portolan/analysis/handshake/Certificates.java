package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.TlsCode;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.DnsLookup;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether the client trusts the certificate it is shown, and the certificate bears the name it dialled. */
final class Certificates {
    private final Caller caller;
    private final Optional<Arrival.Passage> passage;
    private final Broker broker;
    private final Listener listener;
    private final Course course;

    Certificates(Caller caller, Optional<Arrival.Passage> passage, Broker broker, Listener listener, Course course) {
        this.caller = caller;
        this.passage = passage;
        this.broker = broker;
        this.listener = listener;
        this.course = course;
    }

    void check(Optional<String> dialled, SecurityProtocol offered) {
        boolean tls = caller.connection().securityProtocol().orElse(offered).usesTls() && offered.usesTls();
        if (!tls) {
            return;
        }
        trust();
        if (caller.client().verifiesHostnames().isOn(Toggle.ON) && dialled.isPresent()) {
            verify(dialled.get());
        }
    }

    private void verify(String host) {
        if (passage.filter(Arrival.Passage::endsTls).isPresent()) {
            Id<LoadBalancer> balancer = passage.get().balancer();
            BalancerListener by = passage.get().listener().orElseThrow();
            names(balancer, host, Optional.of(by.certificateNames()).filter(n -> !n.isEmpty()), course,
                    List.of(new Change.Swap(balancer, "listeners", by, Shape.of(by).with(by, "certificateNames",
                            and(by.certificateNames(), host)))));
        } else {
            boolean barred = caller.world().get(broker.cluster()).kind() == ClusterKind.MSK || isOfAnother(host);
            names(broker.id(), host, listener.certificateNames(), course,
                    listener.certificateNames().filter(n -> !barred).map(n ->
                    List.<Change>of(new Change.Swap(broker.id(), "listeners", listener, Shape.of(listener)
                            .with(listener, "certificateNames", Optional.of(and(n, host)))))).orElse(List.of()));
        }
    }

    /** Whether the host is known to be another broker's: then it leads to the wrong one, and no certificate is at fault. */
    private boolean isOfAnother(String host) {
        String name = World.normalName(host);
        Predicate<Broker> bears = b -> Stream.of(b.names().stream(), b.publicNames().stream(),
                b.addresses().stream().map(IpAddress::toString), b.listeners().stream().flatMap(l -> l.advertisedHost().stream()))
                .flatMap(each -> each).map(World::normalName).anyMatch(name::equals);
        return !bears.test(broker) && caller.world().nodes(broker.cluster()).stream().anyMatch(bears);
    }

    /** Some clients look up what an address is called, and then expect that name in the certificate. */
    static void canonical(Caller caller, Optional<String> dialled, Arrival arrival, Course course) {
        boolean asks = caller.client().dnsLookup() == DnsLookup.RESOLVE_CANONICAL_BOOTSTRAP_SERVERS_ONLY;
        if (asks && arrival.passage().isPresent() && caller.client().verifiesHostnames().isOn(Toggle.ON)) {
            course.doubt(TlsCode.NAME_MISMATCH, caller.client().id(), Detail.of("tls.canonical", caller.client().id(),
                    dialled.orElse("-")),
                    new Change.Set(caller.client().id(), "dnsLookup", DnsLookup.USE_ALL_DNS_IPS));
        }
    }

    private static void names(Id<?> element, String host, Optional<List<String>> names, Course course, List<Change> repair) {
        if (names.isEmpty()) {
            course.assume("tls.assumed-name", element, element, host);
        } else if (names.get().stream().noneMatch(name -> matches(name, host))) {
            course.block(Course.SETTING, TlsCode.NAME_MISMATCH, element,
                    Detail.of(TlsCode.NAME_MISMATCH, element, host, names.get()), repair);
        } else {
            course.hop(element, HopKind.CERTIFICATE, "hop.certificate", host, names.get());
        }
    }

    private static List<String> and(List<String> names, String host) {
        List<String> more = new ArrayList<>(names);
        more.add(host);
        return more;
    }

    /** RFC 2818, as Java checks it: case does not matter, and a wildcard stands for one label or a part of the first one. */
    static boolean matches(String certified, String dialled) {
        String name = World.normalName(certified);
        String host = World.normalName(dialled);
        int star = name.indexOf('*');
        int dot = host.indexOf('.');
        int end = name.indexOf('.');
        if (star < 0 || end < star || dot < 0 || IpAddress.tryParse(host).isPresent()) {
            return name.equals(host);
        }
        String label = host.substring(0, dot);
        return host.substring(dot).equals(name.substring(end)) && label.length() >= end - 1
                && label.startsWith(name.substring(0, star)) && label.endsWith(name.substring(star + 1, end));
    }

    private void trust() {
        Client client = caller.client();
        Cluster cluster = caller.world().get(broker.cluster());
        if (client.trusts().isEmpty() || cluster.certificateAuthority().isEmpty()) {
            course.assume(client.trusts().isEmpty() ? "tls.assumed-trust" : "tls.assumed-authority", client.id(), client.id(),
                    cluster.id());
            return;
        }
        String authority = cluster.certificateAuthority().get();
        if (!client.trusts().get().contains(authority)) {
            course.block(TlsCode.UNTRUSTED, client.id(), Detail.of(TlsCode.UNTRUSTED, client.id(), authority, cluster.id()),
                    new Change.Add(client.id(), "trusts", authority));
        }
    }
}

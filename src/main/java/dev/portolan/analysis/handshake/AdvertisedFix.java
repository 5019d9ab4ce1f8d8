package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.naming.Names;
import dev.portolan.analysis.naming.Resolution;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Endpoint;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The edits after which a broker advertises another host on the listener a client came in by. */
final class AdvertisedFix {
    private final Caller caller;
    private final World world;
    private final Dialled dialled;
    private final Resolution plainly;
    private final Attempt plain;
    private final Broker broker;
    private final Listener listener;

    /**
     * @param plainly what the advertised host leads to as it stands
     * @param plain what became of dialling it
     */
    AdvertisedFix(Caller caller, Dialled dialled, Resolution plainly, Attempt plain) {
        this.caller = caller;
        this.world = caller.world();
        this.dialled = dialled;
        this.plainly = plainly;
        this.broker = dialled.goal().broker().orElseThrow();
        this.listener = dialled.goal().listener().orElseThrow();
        this.plain = plain;
    }

    /** The endpoint as it would be if the broker advertised a front door by each name or address that leads there. */
    List<Attempt> attempts(Id<?> door, List<Dial> dials) {
        List<String> hosts = new ArrayList<>(ownNames(dials));
        host(door, dials.getFirst()).ifPresent(hosts::add);
        return hosts.stream().distinct().filter(h -> !Optional.of(h).equals(listener.advertisedHost()))
                .map(host -> attempt(host, door, dials.getFirst())).toList();
    }

    private Attempt attempt(String host, Id<?> door, Dial dial) {
        Listener repaired = Shape.of(listener).with(listener, "advertisedHost", Optional.of(host));
        Course course = new Course();
        Code code = code(dial);
        course.block(Course.SETTING, code, broker.id(), said(code, host),
                List.of(new Change.Swap(broker.id(), "listeners", listener, repaired)));
        course.hop(door, HopKind.RESOLVE, "hop.resolve-repaired", host, door);
        return Dialling.as(caller, dialled.at(host), new Resolution(List.of(dial), course, Optional.empty()));
    }

    private Code code(Dial dial) {
        if (dialled.isLoopback()) {
            return KafkaCode.ADVERTISED_LOOPBACK;
        }
        boolean outside = dial.realm() == Dial.Realm.PUBLIC && plainly.dials()
                .stream().allMatch(d -> d.realm() == Dial.Realm.PRIVATE);
        return outside ? PublicCode.ADVERTISED_PRIVATE : KafkaCode.ADVERTISED_UNREACHABLE;
    }

    private Detail said(Code code, String host) {
        boolean elsewhere = code == KafkaCode.ADVERTISED_UNREACHABLE && plain.leadsAstray();
        return Detail.of(elsewhere ? "kafka.advertised-elsewhere" : code.id(), broker.id(), listener.name(),
                dialled.host().orElse("-"), caller.client().id(), host);
    }

    /** The broker's own names that lead the client to the door already: every client may have them lead elsewhere. */
    private List<String> ownNames(List<Dial> dials) {
        return broker.names().stream().filter(name -> leadsTo(name, dials)).toList();
    }

    private boolean leadsTo(String name, List<Dial> dials) {
        Resolution found = Names.resolve(world, caller.asker(), name);
        return found.course().passes() && found.resolved() && found.dials().stream().allMatch(d -> dials.stream()
                .anyMatch(to -> to.realm() == d.realm() && Objects.equals(to.address(), d.address())));
    }

    private Optional<String> host(Id<?> door, Dial dial) {
        Optional<String> named = switch (world.element(door)) {
            case LoadBalancer balancer -> balancer.dnsName();
            case Endpoint endpoint -> endpoint.names().stream().findFirst();
            case Broker other -> dial.realm() == Dial.Realm.PUBLIC ? other.publicNames().stream().findFirst()
                    : other.names().stream().findFirst();
            default -> Optional.empty();
        };
        return named.or(() -> dial.address().isSingle() ? Optional.of(dial.address().first().toString()) : Optional.empty());
    }
}

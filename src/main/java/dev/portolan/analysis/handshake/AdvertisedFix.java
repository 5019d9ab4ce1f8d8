package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
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
import java.util.Optional;

/** The edit after which a broker advertises another host on the listener a client came in by. */
final class AdvertisedFix {
    private AdvertisedFix() {
    }

    /** What it takes to advertise a front door's address; empty where the door has no address to write down. */
    static Optional<Course> of(Caller caller, Dialled dialled, Broker broker, Id<?> door, Dial dial,
                               Resolution plainly) {
        Listener listener = dialled.goal().listener().orElseThrow();
        Optional<String> host = host(caller.world(), door, dial);
        if (host.isEmpty() || host.equals(listener.advertisedHost())) {
            return Optional.empty();
        }
        Course course = new Course();
        boolean outside = dial.realm() == Dial.Realm.PUBLIC && plainly.dials()
                .stream().allMatch(d -> d.realm() == Dial.Realm.PRIVATE);
        Code code = outside ? PublicCode.ADVERTISED_PRIVATE : KafkaCode.ADVERTISED_UNREACHABLE;
        Listener repaired = Shape.of(listener).with(listener, "advertisedHost", host);
        course.block(code, broker.id(), Detail.of(code, broker.id(), listener.name(), dialled.host().orElse("-"),
                caller.client().id(), host.get()), new Change.Swap(broker.id(), "listeners", listener, repaired));
        course.hop(door, HopKind.RESOLVE, "hop.resolve-repaired", host.get(), door);
        return Optional.of(course);
    }

    private static Optional<String> host(World world, Id<?> door, Dial dial) {
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

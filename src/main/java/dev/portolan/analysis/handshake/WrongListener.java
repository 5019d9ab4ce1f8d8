package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.finding.Detail;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Connection;
import dev.portolan.model.Listener;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bootstrap comes in by a listener that hands back addresses of no use to this client, while another listener would
 * do: the target group's port, or the port in bootstrap.servers, is what must change.
 */
final class WrongListener {
    private WrongListener() {
    }

    static Course of(Caller caller, String listener, String right, List<Ending> endings) {
        Course course = new Course();
        Set<Id<TargetGroup>> groups = new LinkedHashSet<>();
        endings.forEach(e -> e.arrival().passage().flatMap(p -> p.listener())
                .map(BalancerListener::targetGroup).ifPresent(groups::add));
        for (Id<TargetGroup> group : groups) {
            List<Change> repair = targets(caller, group, listener, right);
            course.block(Course.SETTING, KafkaCode.WRONG_LISTENER, group, Detail.of("kafka.wrong-listener-group", group, listener,
                    right, caller.client().id()), repair);
        }
        if (groups.isEmpty()) {
            Connection connection = caller.connection();
            course.block(Course.SETTING, KafkaCode.WRONG_LISTENER, connection.id(),
                    Detail.of(KafkaCode.WRONG_LISTENER, connection.id(), listener, right), servers(connection, endings, right));
        }
        return course;
    }

    /** The edits after which a target group sends to another listener of the brokers it sends to now. */
    static List<Change> targets(Caller caller, Id<TargetGroup> group, String listener, String right) {
        List<Change> repair = new ArrayList<>();
        for (Target target : caller.world().get(group).targets()) {
            target.broker().map(caller.world()::get).filter(b -> port(b, listener).filter(target.port()::equals).isPresent())
                    .flatMap(b -> port(b, right)).ifPresent(port -> repair.add(new Change.Swap(group, "targets", target,
                            Shape.of(target).with(target, "port", port))));
        }
        return repair;
    }

    private static List<Change> servers(Connection connection, List<Ending> endings, String right) {
        List<Change> repair = new ArrayList<>();
        for (HostPort server : connection.bootstrapServers()) {
            endings.stream().filter(e -> e.arrival().port().equals(server.port())).flatMap(e -> e.arrival().broker().stream())
                    .flatMap(b -> port(b, right).stream()).findFirst().ifPresent(port -> repair.add(new Change.Swap(
                            connection.id(), "bootstrapServers", server, new HostPort(server.host(), port))));
        }
        return repair;
    }

    private static Optional<Port> port(Broker broker, String listener) {
        return broker.listeners().stream().filter(l -> l.isNamed(listener)).map(Listener::port).findFirst();
    }
}

package dev.portolan.analysis;

import dev.portolan.analysis.handshake.ConnectionJudge;
import dev.portolan.analysis.world.Arrangement;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Connection;
import dev.portolan.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/** Judges every connection of a topology. */
public final class Analysis {
    private static final int MANY = 100;

    private Analysis() {
    }

    /** One report a connection, in the topology's order; many are judged side by side. */
    public static List<ConnectionReport> of(Topology topology) {
        World world = World.of(Arrangement.of(topology));
        List<Connection> connections = topology.all(Connection.class);
        Stream<Connection> each = connections.size() < MANY ? connections.stream() : connections.parallelStream();
        return each.map(c -> ConnectionJudge.judge(world, c)).toList();
    }
}

package dev.portolan.analysis;

import dev.portolan.analysis.handshake.ConnectionJudge;
import dev.portolan.analysis.world.Arrangement;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Connection;
import dev.portolan.model.Topology;
import java.util.List;

/** Judges every connection of a topology. */
public final class Analysis {
    private Analysis() {
    }

    /** One report a connection, in the topology's order. */
    public static List<ConnectionReport> of(Topology topology) {
        World world = World.of(Arrangement.of(topology));
        return topology.all(Connection.class).stream().map(c -> ConnectionJudge.judge(world, c)).toList();
    }
}

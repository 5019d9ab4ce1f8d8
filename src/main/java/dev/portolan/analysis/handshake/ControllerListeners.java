package dev.portolan.analysis.handshake;

import dev.portolan.analysis.world.World;
import dev.portolan.model.Broker;
import java.util.Arrays;
import java.util.List;

/** The listeners of a node that serve the controller quorum and no clients: controller.listener.names. */
final class ControllerListeners {
    private static final String KEY = "controller.listener.names";

    private ControllerListeners() {
    }

    static List<String> of(World world, Broker broker) {
        String names = broker.settings().getOrDefault(KEY, world.get(broker.cluster()).settings().getOrDefault(KEY, ""));
        return names.isBlank() ? List.of() : Arrays.stream(names.split(",")).map(String::trim).toList();
    }
}

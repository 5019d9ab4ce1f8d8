package dev.portolan.edit.link;

import java.util.List;

/** Every way of joining two things, in the order in which a chooser lists them. */
final class Bridges {
    static final List<Bridge> ALL = List.of(new ConnectionBridge(), NetworkBridge.PEERING, NetworkBridge.LINE,
            NetworkBridge.VPN, NetworkBridge.CEN, NetworkBridge.CLASSIC_LINK, new TransitBridge());

    private Bridges() {
    }
}

package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.AclAction;
import dev.portolan.model.AclEntry;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.Protocol;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Network ACLs that begin as the default one does. */
public final class NetworkAcls {
    private static final int FIRST = 100;

    private NetworkAcls() {
    }

    /** One that allows everything both ways. */
    public static NetworkAcl add(Draft draft, Id<Network> network) {
        List<AclEntry> all = List.of(allow(FIRST, Cidr.ANY_IPV4), allow(FIRST + 1, Cidr.ANY_IPV6));
        return draft.add(NetworkAcl.class, network + "-acl", Map.of("network", network, "ingress", all, "egress", all));
    }

    private static AclEntry allow(int number, Cidr block) {
        return new AclEntry(number, AclAction.ALLOW, Protocol.ALL, Optional.empty(), block, Extra.NONE);
    }
}

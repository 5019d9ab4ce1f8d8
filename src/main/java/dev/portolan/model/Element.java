package dev.portolan.model;

import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;

/** Anything in a topology that has an id of its own. */
public sealed interface Element permits Account, Addressable, AliasTarget, Attachable, Cluster,
        Connection, EndpointService, HostedZone, NetworkAcl, Place,
        PublicAddress, Region, RouteTable, RouteTarget, SecurityGroup,
        TargetGroup, TransitHop, TransitRouteTable {

    Id<? extends Element> id();

    /** What people call it; the id when they call it nothing else. */
    String name();

    Extra extra();
}

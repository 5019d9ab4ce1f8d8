package dev.portolan.model;

import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Bounds;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A port of a load balancer and where it leads. */
@Doc("A port of a load balancer and where it leads.")
public record BalancerListener(
        @Doc("The port it listens on.")
        Port port,
        @Doc(value = "Whether it ends TLS.", absent = "tcp")
        BalancerProtocol protocol,
        @Doc("Where it leads.")
        Id<TargetGroup> targetGroup,
        @Doc(value = "Names in its certificate, when it ends TLS.", absent = "none")
        List<String> certificateNames,
        @Doc(value = "After how many seconds of silence it drops a flow.", absent = "the provider's default")
        @Bounds(min = 1) Optional<Integer> idleTimeoutSeconds,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {

    public BalancerListener {
        certificateNames = List.copyOf(certificateNames);
    }
}

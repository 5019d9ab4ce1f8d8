package dev.portolan.rule.kafka;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clusters of Alibaba E-MapReduce, whose way to the Internet changed with release 3.11 (S0). */
final class Emr {
    static final String PUBLIC_ACCESS = "kafka.public-access.enable";
    static final String PRINCIPAL = "listeners.address.principal";

    private static final Pattern RELEASE = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");
    private static final int MAJOR = 3;
    private static final int MINOR = 11;

    /** Before or from the release that knows the public-access switch on. */
    enum Era { OLD, NEW }

    private Emr() {
    }

    /** The clusters of an era; those that do not say their release are of none. */
    static Stream<ClusterView> clusters(Topology topology, Era era) {
        return ClusterView.all(topology).stream().filter(view -> view.cluster().kind() == ClusterKind.EMR)
                .filter(view -> view.cluster().release().flatMap(Emr::era).filter(era::equals).isPresent());
    }

    private static Optional<Era> era(String release) {
        Matcher matcher = RELEASE.matcher(release);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int major = Integer.parseInt(matcher.group(1));
        boolean young = major > MAJOR || major == MAJOR && Integer.parseInt(matcher.group(2)) >= MINOR;
        return Optional.of(young ? Era.NEW : Era.OLD);
    }

    static Optional<String> setting(ClusterView view, String key) {
        return Optional.ofNullable(view.cluster().settings().get(key)).map(String::trim);
    }

    /** The public addresses that are bound to nodes of the cluster. */
    static Set<IpAddress> publicAddresses(Topology topology, ClusterView view) {
        List<?> ids = view.nodes().stream().map(node -> node.id()).toList();
        return topology.all(PublicAddress.class).stream().filter(each -> each.attachedTo().filter(ids::contains).isPresent())
                .flatMap(each -> each.address().stream()).collect(Collectors.toSet());
    }
}

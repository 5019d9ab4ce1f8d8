package dev.portolan.rule.kafka;

import dev.portolan.model.Broker;
import dev.portolan.model.Endpoint;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Topology;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the rest of a design says that a placeholder stands for. */
final class Substitutes {
    private static final String UNIQUE_NAME = "unique_name";
    private static final List<String> ENDINGS = List.of("", "-ip", "_ip", "-host", "_host", "-address", "_address");

    private final Map<String, String> hosts = new TreeMap<>();
    private final Set<String> domains = new TreeSet<>();

    Substitutes(Topology topology) {
        for (Broker node : topology.all(Broker.class)) {
            ClusterView.host(node).ifPresent(host -> ENDINGS.forEach(ending -> Stream.of(node.id().value(), node.name())
                    .forEach(name -> hosts.putIfAbsent((name + ending).toLowerCase(Locale.ROOT), host))));
        }
        Stream<String> attached = topology.all(Endpoint.class).stream().flatMap(endpoint -> endpoint.attachedDomains().stream());
        Stream<String> zones = topology.all(HostedZone.class).stream().flatMap(zone -> Stream.concat(Stream.of(zone.domain()),
                zone.records().stream().map(record -> record.name())));
        Stream.concat(attached, zones).filter(domain -> !Placeholders.FORM.matcher(domain).find())
                .forEach(domain -> domains.add(domain.toLowerCase(Locale.ROOT)));
    }

    /** The one value that fits a placeholder where it stands in a text; empty when none or several do. */
    Optional<String> of(String placeholder, String text) {
        return placeholder.equals(UNIQUE_NAME) ? label(text)
                : Optional.ofNullable(hosts.get(placeholder.substring(1, placeholder.length() - 1).toLowerCase(Locale.ROOT)))
                        .filter(host -> !Placeholders.FORM.matcher(host).find());
    }

    /** The label that domains of the design have where the text has {@code unique_name}. */
    private Optional<String> label(String text) {
        String rest = text.substring(text.indexOf(UNIQUE_NAME) + UNIQUE_NAME.length()).toLowerCase(Locale.ROOT);
        String parent = rest.substring(0, end(rest));
        List<String> labels = parent.length() < 2 ? List.of() : domains.stream().filter(domain -> domain.endsWith(parent))
                .map(domain -> domain.substring(0, domain.length() - parent.length()))
                .map(before -> before.substring(before.lastIndexOf('.') + 1))
                .filter(label -> !label.isEmpty() && !label.equals("*"))
                .distinct().toList();
        return labels.size() == 1 ? Optional.of(labels.getFirst()) : Optional.empty();
    }

    private static int end(String rest) {
        int end = 0;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || ".-".indexOf(rest.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}

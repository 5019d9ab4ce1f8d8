package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A Kafka cluster. */
@Doc("A Kafka cluster.")
public record Cluster(
        @Doc("How other elements refer to it.")
        Id<Cluster> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("How it is run.")
        ClusterKind kind,
        @Doc(value = "Its Kafka version, such as 3.7.1.", absent = "unknown")
        Optional<String> version,
        @Doc(value = "The provider's release, such as EMR 3.11.", absent = "unknown")
        Optional<String> release,
        @Doc(value = "Who signed the certificates of its TLS listeners.", absent = "unknown")
        Optional<String> certificateAuthority,
        @Doc(value = "Further server.properties of every node, by their Kafka names.", absent = "none")
        SortedMap<String, String> settings,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public Cluster {
        name = name.isBlank() ? id.value() : name;
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}

package dev.portolan.model;

/**
 * An availability zone, by the name that means the same for every account: an AWS zone id such as {@code use1-az1},
 * an Alibaba zone such as {@code ap-southeast-1a}.
 *
 * @param id the zone's id, not blank
 */
public record Zone(String id) implements Comparable<Zone> {
    public Zone {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a zone id must not be blank");
        }
    }

    public static Zone parse(String text) {
        return new Zone(text);
    }

    @Override
    public int compareTo(Zone other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}

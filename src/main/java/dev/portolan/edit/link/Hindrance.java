package dev.portolan.edit.link;

/** Why two things are not joined; the window has words for each. */
public enum Hindrance {
    /** Nothing joins things of these kinds. */
    NOTHING_JOINS_THESE,
    /** A thing is not joined with itself. */
    SAME_THING,
    /** Two networks have one such link already, and a second one does nothing. */
    ALREADY_JOINED,
    /** Peering and its like join networks of one provider. */
    OTHER_PROVIDER,
    /** The provider peers no networks of different Regions. */
    OTHER_REGION,
    /** Networks that share addresses cannot be joined by what forwards packets; an endpoint can serve them. */
    ADDRESSES_OVERLAP,
    /** No cluster lives there, or is behind it. */
    NO_CLUSTER,
    /** Several clusters live there, or are behind it: draw to one of them. */
    SEVERAL_CLUSTERS,
    /** The client has a connection to that cluster already. */
    ALREADY_CONNECTED
}

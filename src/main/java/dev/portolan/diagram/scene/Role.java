package dev.portolan.diagram.scene;

/** What an item is on the drawing. */
public enum Role {
    /** Containers: {@link Item#parent()} of what lies inside. */
    REGION, NETWORK, SUBNET,
    /** A card of its own. */
    NODE,
    /** The pill of a link between networks. */
    LINK,
    /** A connector: its course is {@link Item#course()}. */
    CONNECTOR,
    /** A row of a card: a port of a load balancer, or a connection of a client. */
    ROW,
    /** A small tag on a card or sheet that stands for an element: a public address, a cluster. */
    TAG,
    /** A cross or a count; not an element of its own. */
    BADGE,
    TITLE, LEGEND;

    /** Whether it stands somewhere by itself, so that connectors may end at it: a container, a card or a pill. */
    public boolean isFigure() {
        return switch (this) {
            case REGION, NETWORK, SUBNET, NODE, LINK -> true;
            case CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> false;
        };
    }

    /** Whether others may lie in it. */
    public boolean isContainer() {
        return switch (this) {
            case REGION, NETWORK, SUBNET -> true;
            case NODE, LINK, CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> false;
        };
    }
}

package dev.portolan.diagram.scene;

/**
 * The contract of what lies over what: items are painted layer by layer in this order, and within a layer in the order
 * of the scene. A click goes to the last painted item that it hits.
 */
public enum Layer {
    /** Region and account outlines. */
    REGION,
    /** Network sheets. */
    NETWORK,
    /** Subnet sheets. */
    SUBNET,
    /** Connectors that no verdict speaks of: they pass over sheets, and end at cards. */
    LINK,
    /** Courses of connections, over the quiet connectors. */
    COURSE,
    /** Node cards, over the ends of the connectors. */
    CARD,
    /** Parts of cards that are elements of their own: rows, tags, chips. */
    DETAIL,
    /** Pills of links and words beside courses. */
    LABEL,
    /** Crosses where a course stops, counts on what is at fault. */
    BADGE,
    /** Title and legend, outside {@link Scene#content()}; a window that has its own leaves this layer out. */
    FRAME
}

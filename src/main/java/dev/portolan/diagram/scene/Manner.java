package dev.portolan.diagram.scene;

/** How a drawing was laid out. */
public enum Manner {
    /** Layered by the Eclipse Layout Kernel, which also routed the connectors. */
    LAYERED,
    /** Some elements stand where the design places them; connectors were routed around what stands in their way. */
    PLACED,
    /** Too much to be layered in good time: containers in a grid. */
    GRID
}

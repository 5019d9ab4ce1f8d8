package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** How a target group names its targets. */
public enum TargetType implements Term {
    IP,
    INSTANCE
}

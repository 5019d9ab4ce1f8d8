package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** Who may dial a load balancer. */
public enum Scheme implements Term {
    /** Its network and those joined to it. */
    INTERNAL,
    /** Anyone, at public addresses. */
    INTERNET_FACING
}

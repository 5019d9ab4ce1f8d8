package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** What a network ACL entry does with what it matches. */
public enum AclAction implements Term {
    ALLOW,
    DENY
}

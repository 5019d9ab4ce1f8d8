/**
 * What several gestures build: networks, subnets, balancers with their ports, services, endpoints and the names for them,
 * public addresses, each with defaults that work.
 *
 * <p>Belongs here: the building, step by step into a {@link dev.portolan.edit.draft.Draft}. Does not belong here: by which
 * gesture, or whether it may be done.
 */
package dev.portolan.edit.build;

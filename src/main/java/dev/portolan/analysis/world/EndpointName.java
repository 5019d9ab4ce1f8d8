package dev.portolan.analysis.world;

import dev.portolan.model.Endpoint;
import dev.portolan.model.shape.Id;

/**
 * A name that an endpoint answers to in its own network.
 *
 * @param pattern a name, or {@code *.domain}
 * @param standing whether the provider answers for it
 */
public record EndpointName(String pattern, Id<Endpoint> endpoint, Standing standing) {

    /** A service's private name is answered for only once its ownership was verified. */
    public enum Standing { VALID, UNVERIFIED }

    /** Whether the pattern is the name itself, or differs in its first label only. */
    public boolean covers(String name) {
        int dot = name.indexOf('.');
        return pattern.equals(name) || dot > 0 && pattern.equals("*" + name.substring(dot));
    }

    /** Whether the name lies anywhere below the pattern's domain. */
    boolean mayCover(String name) {
        return pattern.startsWith("*.") && name.endsWith(pattern.substring(1));
    }
}

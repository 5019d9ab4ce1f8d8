package dev.portolan.finding;

import java.util.List;

/**
 * A sentence not yet written: the key of its pattern in the text bundles and the facts that fill it. It is rendered
 * where it is shown.
 *
 * @param key for example {@code security.ingress-denied} or {@code hop.route}
 * @param facts what fills {@code {0}}, {@code {1}} and so on: ids, addresses, ports, words
 */
public record Detail(String key, List<Object> facts) {
    public Detail {
        facts = List.copyOf(facts);
    }

    public static Detail of(String key, Object... facts) {
        return new Detail(key, List.of(facts));
    }

    public static Detail of(Code code, Object... facts) {
        return new Detail(code.id(), List.of(facts));
    }
}

package dev.portolan.rule.quota;

import dev.portolan.rule.ConnectionRule;
import dev.portolan.rule.TopologyRule;
import java.util.List;

/** The rules about what providers limit. */
public final class QuotaRules {
    private static final List<TopologyRule> ALL = List.of(new QuotaExceeded());
    private static final List<ConnectionRule> CONNECTIONS = List.of(new IdleTimeout());

    private QuotaRules() {
    }

    public static List<TopologyRule> all() {
        return ALL;
    }

    public static List<ConnectionRule> connections() {
        return CONNECTIONS;
    }
}

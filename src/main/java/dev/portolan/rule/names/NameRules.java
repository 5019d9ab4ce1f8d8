package dev.portolan.rule.names;

import dev.portolan.rule.TopologyRule;
import java.util.List;

/** The rules about names. */
public final class NameRules {
    private static final List<TopologyRule> ALL = List.of(new ZoneShadows(), new ZoneUnassociated(), new ResolutionOff(),
            new RecordOutside(), new ZoneConflict(), new CnameAtApex(), new CnameNotAlone(), new AliasNotAlone(),
            new RecordMalformed(),
            new RecordStale(), new SeveralBrokers(), new ZoneIncomplete(), new HostsStale(), new HostsWildcard());

    private NameRules() {
    }

    public static List<TopologyRule> all() {
        return ALL;
    }
}

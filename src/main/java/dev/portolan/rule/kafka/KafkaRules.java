package dev.portolan.rule.kafka;

import dev.portolan.rule.TopologyRule;
import java.util.List;

/** All rules of this package. */
public final class KafkaRules {
    private KafkaRules() {
    }

    public static List<TopologyRule> all() {
        return List.of(new NodeStart(), new ZooKeeperRemoved(), new KRaftTooEarly(), new VersionForm(),
                new NodeIdDuplicate(), new SettingShadows(),
                new BindAddress(),
                new AdvertisedLoopback(), new AdvertisedDuplicate(), new AdvertisedHostEmpty(), new BalancerPort(),
                new ListenersDiffer(), new ControllerNamesSeveral(), new VoterAddresses(), new VoterDuplicates(),
                new VotersEven(), new Placeholders(), new MskPublic(), new MskMultiVpc(), new MskAdvertised(),
                new InterBrokerDenied(), new QuorumDenied(), new EmrPublicAccess(), new EmrLongNames(),
                new EmrPublicAddress(), new DmsNamesVerified(), new AdvertisedHostPort(), new BootstrapSeveral(),
                new ManagedElsewhere());
    }
}

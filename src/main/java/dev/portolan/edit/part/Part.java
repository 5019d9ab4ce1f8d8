package dev.portolan.edit.part;

import dev.portolan.model.ElementKind;
import dev.portolan.model.Provider;
import dev.portolan.provider.ProviderFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An entry of the palette: a sort of thing as one provider has it. */
public record Part(PartKind kind, Provider provider) {

    /** Stays the same from version to version, such as {@code aws.load-balancer}. */
    public String key() {
        return provider.term() + "." + kind.term();
    }

    public PartGroup group() {
        return kind.group();
    }

    /** The kind of the element that is made first of all. */
    public ElementKind element() {
        return kind.element();
    }

    /** What the provider calls it. */
    public String label() {
        return ProviderFacts.of(provider).label(kind.element(), kind.term());
    }

    /** Words by which people look for it, in lower case: its label's, its provider's and those of the trade. */
    public List<String> words() {
        return Stream.concat(Stream.of(label(), provider.term()).flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT)
                .split("[^a-z0-9]+"))), kind.words().stream()).distinct().toList();
    }

    /** How it comes onto the drawing. */
    public enum Gesture {
        /** It is dropped somewhere. */
        DROP,
        /** It joins two things: the person draws from one to the other. */
        CONNECT
    }

    public Gesture gesture() {
        return switch (kind) {
            case PEERING, PRIVATE_LINE -> Gesture.CONNECT;
            case REGION, ACCOUNT, VPC, CLASSIC, SITE, INTERNET, SUBNET, SECURITY_GROUP, ROUTE_TABLE, NETWORK_ACL,
                 TRANSIT_GATEWAY, INTERNET_GATEWAY, NAT_GATEWAY, PUBLIC_ADDRESS, LOAD_BALANCER, ENDPOINT_SERVICE, ENDPOINT,
                 HOSTED_ZONE, MSK, MSK_IAM, MSK_SCRAM, EMR, EMR_LEGACY, DMS, KRAFT, ZOOKEEPER, BROKER, CLIENT, TIDB ->
                    Gesture.DROP;
        };
    }
}

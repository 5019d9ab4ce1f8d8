package dev.portolan.edit.link;

import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Subnet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every way of joining two things, in the order in which a chooser lists them. */
final class Bridges {
    static final List<Bridge> ALL = Stream.<Bridge[]>of(ConnectionBridge.values(), NetworkBridge.values(),
            TransitBridge.values(), PublicBridge.values(), FrontBridge.values(), EndpointBridge.values(), NameBridge.values(),
            GuardBridge.values()).flatMap(Arrays::stream).toList();

    private Bridges() {
    }

    /** Why nothing ever joins things of these kinds. */
    static Hindrance never(Element one, Element other) {
        if (one instanceof Client && other instanceof Client) {
            return Hindrance.CLIENTS_MEET_AT_A_CLUSTER;
        }
        if (one instanceof Broker && (other instanceof Broker || other instanceof Cluster)
                || one instanceof Cluster && other instanceof Broker) {
            return Hindrance.BROKERS_KNOW_EACH_OTHER;
        }
        if (isEndpointBeside(one, other) || isEndpointBeside(other, one)) {
            return Hindrance.ENDPOINT_GOES_TO_SERVICE;
        }
        return one instanceof Subnet || other instanceof Subnet ? Hindrance.NETWORKS_ARE_JOINED : Hindrance.NOTHING_JOINS_THESE;
    }

    private static boolean isEndpointBeside(Element one, Element other) {
        return one instanceof Endpoint && (other instanceof Broker || other instanceof Cluster || other instanceof LoadBalancer
                || other instanceof Endpoint);
    }
}

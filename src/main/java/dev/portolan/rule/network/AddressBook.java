package dev.portolan.rule.network;

import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who has which address in which network, and who might. */
public final class AddressBook {
    private final Map<Id<Network>, Map<IpAddress, List<Interface>>> stated = new LinkedHashMap<>();
    private final Map<Id<Network>, List<Interface>> open = new HashMap<>();

    private AddressBook() {
    }

    public static AddressBook of(Topology topology) {
        AddressBook book = new AddressBook();
        Interface.all(topology).forEach(book::enter);
        return book;
    }

    private void enter(Interface each) {
        Id<Network> network = each.network().id();
        for (IpAddress address : each.addresses()) {
            stated.computeIfAbsent(network, id -> new LinkedHashMap<>())
                    .computeIfAbsent(address, a -> new ArrayList<>(1)).add(each);
        }
        if (each.addresses().size() < 2) {
            open.computeIfAbsent(network, id -> new ArrayList<>()).add(each);
        }
    }

    /** The interfaces that state an address in a network. */
    public List<Interface> at(Id<Network> network, IpAddress address) {
        return stated.getOrDefault(network, Map.of()).getOrDefault(address, List.of());
    }

    /** The interfaces that state an address in whichever network. */
    public Stream<Interface> holders(IpAddress address) {
        return stated.values().stream().flatMap(held -> held.getOrDefault(address, List.of()).stream());
    }

    /** Whether an address is somebody's, or may be that of somebody who does not say. */
    public boolean isOrMayBeTaken(Id<Network> network, IpAddress address) {
        return !at(network, address).isEmpty()
                || open.getOrDefault(network, List.of()).stream().anyMatch(each -> each.mayHold(address));
    }

    /** Whether an address is, or may be, somebody's in any network. */
    public boolean isOrMayBeTaken(IpAddress address) {
        return stated.values().stream().anyMatch(held -> held.containsKey(address))
                || open.values().stream().flatMap(List::stream).anyMatch(each -> each.mayHold(address));
    }

    /** The addresses that several interfaces of one network state. */
    public List<List<Interface>> shared() {
        return stated.values().stream().flatMap(held -> held.values().stream()).filter(held -> held.size() > 1).toList();
    }
}

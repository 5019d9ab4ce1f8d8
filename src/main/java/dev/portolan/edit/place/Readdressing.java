package dev.portolan.edit.place;

import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.Element;
import dev.portolan.model.HostedZone;
import dev.portolan.model.HostsEntry;
import dev.portolan.model.Listener;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes what names an address name the one that took its place: listeners that bind or advertise it
 * or have a certificate for it, targets, hosts files,
 * records, and bootstrap servers. An element's own addresses are not looked at.
 *
 * @param moved each address and the one in its place
 */
public record Readdressing(Map<IpAddress, IpAddress> moved) {
    public Readdressing {
        moved = Map.copyOf(moved);
    }

    /** The element with other addresses; the same object when it names none of them. */
    public Element of(Element element) {
        if (element instanceof Broker broker) {
            return with(broker, "listeners", each(broker.listeners(), this::listener));
        }
        if (element instanceof TargetGroup group) {
            return with(group, "targets", each(group.targets(), this::target));
        }
        if (element instanceof Client client) {
            return with(client, "hosts", each(client.hosts(), this::entry));
        }
        if (element instanceof HostedZone zone) {
            return with(zone, "records", each(zone.records(), this::entry));
        }
        if (element instanceof Connection connection) {
            return with(connection, "bootstrapServers", each(connection.bootstrapServers(), this::dialled));
        }
        return element;
    }

    private Listener listener(Listener listener) {
        Listener bound = with(listener, "bindHost", listener.bindHost().map(this::text));
        Listener advertised = with(bound, "advertisedHost", listener.advertisedHost().map(this::text));
        return with(advertised, "certificateNames", listener.certificateNames().map(names -> each(names, this::text)));
    }

    private Target target(Target target) {
        return with(target, "address", target.address().map(this::address));
    }

    private HostsEntry entry(HostsEntry entry) {
        return with(entry, "address", address(entry.address()));
    }

    private DnsRecord entry(DnsRecord entry) {
        return with(entry, "values", each(entry.values(), this::text));
    }

    private HostPort dialled(HostPort dialled) {
        return new HostPort(text(dialled.host()), dialled.port());
    }

    private IpAddress address(IpAddress address) {
        return moved.getOrDefault(address, address);
    }

    private String text(String host) {
        return IpAddress.tryParse(host).map(moved::get).map(IpAddress::toString).orElse(host);
    }

    private static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
        return values.stream().map(change).toList();
    }

    private static <R extends Record> R with(R record, String part, Object value) {
        return Shape.of(record).part(part).of(record).equals(value) ? record : Shape.of(record).with(record, part, value);
    }
}

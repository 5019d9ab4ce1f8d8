package dev.portolan.model;

import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import java.util.List;

/** A line of a hosts file. */
@Doc("A line of a hosts file.")
public record HostsEntry(
        @Doc("The address.")
        IpAddress address,
        @Doc("The names that resolve to it.")
        List<String> names,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {

    public HostsEntry {
        names = List.copyOf(names);
    }
}

package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;

/** A route table of a transit gateway. */
@Doc("A route table of a transit gateway.")
public record TransitRouteTable(
        @Doc("How other elements refer to it.")
        Id<TransitRouteTable> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The gateway it belongs to.")
        Id<TransitGateway> gateway,
        @Doc(value = "Static routes; propagated ones follow from the attachments.", absent = "none")
        List<TransitRoute> routes,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public TransitRouteTable {
        name = name.isBlank() ? id.value() : name;
        routes = List.copyOf(routes);
    }
}

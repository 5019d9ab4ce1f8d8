package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;

/** A route table; the routes to its own network are implied. */
@Doc("A route table; the routes to its own network are implied.")
public record RouteTable(
        @Doc("How other elements refer to it.")
        Id<RouteTable> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The network it belongs to.")
        Id<Network> network,
        @Doc(value = "Routes beside the local ones.", absent = "none")
        List<Route> routes,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public RouteTable {
        name = name.isBlank() ? id.value() : name;
        routes = List.copyOf(routes);
    }
}

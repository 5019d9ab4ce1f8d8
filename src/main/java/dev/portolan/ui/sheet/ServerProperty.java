package dev.portolan.ui.sheet;

import dev.portolan.model.shape.Doc;

/** A line of server.properties, as a row of a table. */
@Doc("A line of server.properties.")
public record ServerProperty(
        @Doc("The name that Kafka gives the setting.")
        String name,
        @Doc("Its value.")
        String value) {
}

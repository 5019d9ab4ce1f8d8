package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** A Region of a provider. */
@Doc("A Region of a provider.")
public record Region(
        @Doc("How other elements refer to it.")
        Id<Region> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc(value = "Who operates it.", absent = "aws")
        Provider provider,
        @Doc(value = "The provider's code, such as us-east-1.", absent = "the id")
        Optional<String> code,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public Region {
        name = name.isBlank() ? id.value() : name;
    }
}

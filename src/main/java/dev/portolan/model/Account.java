package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** An account, subscription or tenant of a provider. */
@Doc("An account, subscription or tenant of a provider.")
public record Account(
        @Doc("How other elements refer to it.")
        Id<Account> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc(value = "Who operates it.", absent = "aws")
        Provider provider,
        @Doc(value = "The provider's own number or name for it, as endpoint services list it.", absent = "unknown")
        Optional<String> number,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public Account {
        name = name.isBlank() ? id.value() : name;
    }
}

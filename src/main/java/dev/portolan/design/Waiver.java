package dev.portolan.design;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.List;

/** A finding that people have decided to live with. */
@Doc("A finding that people have decided to live with.")
public record Waiver(
        @Doc("The finding's code, such as public.plaintext.") String code,
        @Doc(value = "The elements it is waived for, by id.", absent = "every element") List<String> elements,
        @Doc("Why.") String reason,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none") Extra extra) {

    public Waiver {
        elements = List.copyOf(elements);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver needs a reason");
        }
    }

    /**
     * Whether it waives a finding of that code about those elements: it names no element, or every one of them, so that a
     * waiver for two networks that overlap says nothing of a third.
     */
    public boolean covers(String finding, Collection<? extends Id<?>> about) {
        return code.equals(finding)
                && (elements.isEmpty() || about.stream().allMatch(id -> elements.contains(id.value())));
    }
}

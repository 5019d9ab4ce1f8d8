package dev.portolan.ui.sheet;

import dev.portolan.model.shape.Doc;

/** What is said of a design as a whole. */
@Doc("A design.")
public record Cover(
        @Doc("What people call the design.")
        String name,
        @Doc(value = "What the design shows.", absent = "nothing said")
        String description) {
}

package dev.portolan.ui.sheet;

import dev.portolan.model.shape.Part;

/** The one of several parts that is said, and what it is. @param value as the part holds it, so an optional one */
record Chosen(Part part, Object value) {
}

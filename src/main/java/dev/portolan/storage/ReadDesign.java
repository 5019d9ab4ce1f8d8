package dev.portolan.storage;

import dev.portolan.design.Design;
import java.util.List;

/**
 * What came out of a file.
 *
 * @param access whether it may be saved over the file
 * @param notes what people should know about the file, each in one line: why it is read-only, fields that look misspelt
 */
public record ReadDesign(Design design, Access access, List<String> notes) {
    public ReadDesign {
        notes = List.copyOf(notes);
    }
}

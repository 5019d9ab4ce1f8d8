package dev.portolan.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How people are asked for files. */
public interface FileChoosing {

    /** Designs to open; none when people think better of it. */
    List<Path> toOpen();

    /**
     * Where to save; empty when people think better of it.
     *
     * @param name a name for the file
     * @param beside a file whose folder is a good place
     */
    Optional<Path> toSave(String name, Optional<Path> beside);
}

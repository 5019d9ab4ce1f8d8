package dev.portolan.ui.sample;

import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignReader;
import dev.portolan.storage.ReadDesign;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A shared design that comes with the program.
 *
 * @param name of its file, without {@code .portolan.json}
 */
public record Sample(String name, Group group) {

    /** Whether a sample shows something that works, or a fault. */
    public enum Group {
        WORKING(""), BROKEN("broken/");

        private final String folder;

        Group(String folder) {
            this.folder = folder;
        }
    }

    /** Where it lies below the folder of the samples. */
    public String file() {
        return group.folder + name + ".portolan.json";
    }

    /** Reads it. @throws DesignFault when it holds no design, which a test excludes */
    public ReadDesign read() throws DesignFault {
        try (InputStream in = Sample.class.getResourceAsStream("samples/" + file())) {
            if (in == null) {
                throw new IllegalStateException("the sample " + file() + " is not packaged");
            }
            return DesignReader.read(file(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample " + file(), e);
        }
    }
}

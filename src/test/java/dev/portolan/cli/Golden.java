package dev.portolan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs as they are meant to be; {@code ${version}} in them stands for the version of the program. */
final class Golden {
    private static final Path DIRECTORY = Path.of("src/test/resources/dev/portolan/cli");

    private Golden() {
    }

    static String text(String name) throws IOException {
        return Files.readString(DIRECTORY.resolve(name), StandardCharsets.UTF_8).replace("${version}", Version.TEXT);
    }
}

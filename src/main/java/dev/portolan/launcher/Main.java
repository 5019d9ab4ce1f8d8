package dev.portolan.launcher;

import dev.portolan.cli.Cli;
import dev.portolan.cli.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the program starts. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        if (Cli.takes(args)) {
            System.exit(Cli.run(Terminal.ofProcess(), args));
        }
        design(Stream.of(args).map(Path::of).toList());
    }

    /** Without a designer to open them in, files are judged; without files, what can be done is told. */
    private static void design(List<Path> files) {
        Stream<String> judged = Stream.concat(Stream.of("validate"), files.stream().map(Path::toString));
        System.exit(Cli.run(Terminal.ofProcess(), files.isEmpty() ? new String[] {"--help"} : judged.toArray(String[]::new)));
    }
}

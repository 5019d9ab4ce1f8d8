package dev.portolan.launcher;

import dev.portolan.cli.Cli;
import dev.portolan.cli.Terminal;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import dev.portolan.ui.Designer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the program starts. */
public final class Main {
    private static final String SUFFIX = ".portolan.json";

    private Main() {
    }

    public static void main(String[] args) {
        if (Cli.takes(args)) {
            System.exit(Cli.run(Terminal.ofProcess(), args));
        }
        List<Path> files = Stream.of(args).map(Path::of).toList();
        Optional<String> obstacle = Designer.open(files);
        System.exit(obstacle.map(why -> withoutWindow(why, files)).orElse(Cli.FINE));
    }

    /** Says why there is no window, and does without one what people came for. */
    private static int withoutWindow(String why, List<Path> files) {
        System.setProperty("java.awt.headless", "true");
        System.err.println("portolan: no window, as " + why + "; this is what it would show:");
        Demonstration demonstration = new Demonstration(System.out, Path.of("target"));
        try {
            if (files.isEmpty()) {
                demonstration.show();
                return Cli.FINE;
            }
            String[] validate = Stream.concat(Stream.of("validate"), files.stream().map(Path::toString)).toArray(String[]::new);
            int status = Cli.run(Terminal.ofProcess(), validate);
            if (status != Cli.UNUSABLE) {
                demonstration.show(name(files.getFirst()), DesignFiles.read(files.getFirst()).design());
            }
            return status;
        } catch (IOException | DesignFault e) {
            System.err.println("portolan: " + e.getMessage());
            return Cli.UNUSABLE;
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}

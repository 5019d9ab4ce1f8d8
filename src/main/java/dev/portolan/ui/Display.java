package dev.portolan.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a window can be opened here. */
final class Display {
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private Display() {
    }

    /** Why none can, as far as can be told before JavaFX is started; empty when one may. */
    static Optional<String> obstacle(Map<String, String> environment, Properties properties) {
        if (!properties.getProperty("os.name", "").startsWith("Linux")
                || "Headless".equals(properties.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            return Optional.of("there is no display (DISPLAY is not set)");
        }
        Matcher local = LOCAL.matcher(display);
        return local.matches() && !Files.exists(Path.of("/tmp/.X11-unix/X" + local.group(1)))
                ? Optional.of("the display " + display + " is not there") : Optional.empty();
    }

    /** What kept JavaFX from starting, in one line. */
    static String words(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return "JavaFX cannot start (" + message.lines().findFirst().orElse("") + "); on Linux it needs GTK 3 and a display";
    }
}

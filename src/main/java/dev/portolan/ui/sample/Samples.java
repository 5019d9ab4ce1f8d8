package dev.portolan.ui.sample;

import dev.portolan.ui.sample.Sample.Group;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shared samples, which are packaged with the program, in the order in which the gallery shows them. */
public final class Samples {
    private Samples() {
    }

    /** As {@code samples.list} beside this class names them; a test compares it with the folder. */
    public static List<Sample> all() {
        try (InputStream in = Samples.class.getResourceAsStream("samples.list")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(Samples::sample).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of samples", e);
        }
    }

    private static Sample sample(String line) {
        int slash = line.indexOf('/');
        return slash < 0 ? new Sample(line, Group.WORKING) : new Sample(line.substring(slash + 1), Group.BROKEN);
    }
}

package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests run on the class path; as a module the program must also open to FXML what its files name. */
class ModuleTest {
    private static final Path FORMS = Path.of("src/main/resources/dev/portolan/ui");

    @Test
    void whatFxmlFilesNameIsOpenToThem() throws IOException {
        Set<String> open;
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            open = ModuleDescriptor.read(in).opens().stream().filter(o -> o.targets().contains("javafx.fxml"))
                    .map(ModuleDescriptor.Opens::source).collect(Collectors.toSet());
        }
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FORMS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".fxml")).toList()) {
                named.add("dev.portolan.ui." + FORMS.relativize(file).getParent());
                Pattern.compile("<\\?import (dev\\.portolan[a-z.]*)\\.").matcher(Files.readString(file)).results()
                        .forEach(match -> named.add(match.group(1)));
                assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(120);
            }
        }
        assertThat(open).containsAll(named);
    }
}

package dev.portolan.ui.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gallery shows every shared sample. */
class SamplesTest {

    @Test
    void theListIsTheFolder() throws IOException {
        Path folder = Path.of("samples");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> there = files.filter(f -> f.toString().endsWith(".portolan.json"))
                    .map(f -> folder.relativize(f).toString().replace('\\', '/')).toList();
            assertThat(Samples.all()).extracting(Sample::file).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void everySampleIsPackaged() throws Exception {
        for (Sample sample : Samples.all()) {
            assertThat(sample.read().design().name()).as(sample.file()).isNotBlank();
        }
    }
}

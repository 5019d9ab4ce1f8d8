package dev.portolan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.sample.Samples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {
    @TempDir
    private Path dir;

    @Test
    void judgesEverySampleDrawsOneAndSaysWhere() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path folder = dir.resolve("target");
        new Demonstration(new PrintStream(out, true, StandardCharsets.UTF_8), folder).show();
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).hasLineCount(Samples.all().size() + 1);
        assertThat(text).containsPattern("! +broken/nlb-security-group-port.portolan.json +Broker 3 of 3 not reached");
        assertThat(text).containsPattern("ok +msk-vpc-peering.portolan.json +All 3 connections reached");
        assertThat(text.lines().toList().getLast()).startsWith("Drawn: " + folder);
        assertThat(Files.readString(folder.resolve(Demonstration.DRAWN + ".svg"))).contains("<svg");
        assertThat(folder.resolve(Demonstration.DRAWN + ".png")).isNotEmptyFile();
    }
}

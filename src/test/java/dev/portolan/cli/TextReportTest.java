package dev.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Ink PLAIN = new Ink(Terminal.Colour.PLAIN, Ink.Signs.ASCII);

    @Test
    void tellsEverythingOnceInCalmLines() throws IOException {
        assertThat(TextReport.of(List.of(Samples.partial()), PLAIN)).isEqualTo(Golden.text("partial.txt"));
    }

    @Test
    void neverLetsAFileSpeakToTheTerminal() {
        String text = TextReport.of(List.of(Samples.partial()), new Ink(Terminal.Colour.PLAIN, Ink.Signs.UNICODE));
        assertThat(text.replace("\n", "").chars().filter(Character::isISOControl)).isEmpty();
        assertThat(text).doesNotContain("\u202e").contains("Orders \\u001b]0;title\\u0007");
    }

    @Test
    void colourIsNeverTheOnlySignal() {
        List<Checked> files = List.of(Samples.partial(), Samples.fine());
        String coloured = TextReport.of(files, new Ink(Terminal.Colour.COLOURED, Ink.Signs.ASCII));
        assertThat(coloured).contains("\u001b[33m~ partial\u001b[0m", "\u001b[32m+ reachable\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(TextReport.of(files, PLAIN));
    }

    @Test
    void severalFilesAreSummedUp() {
        assertThat(TextReport.of(List.of(Samples.partial(), Samples.fine()), PLAIN))
                .contains("\nfine.portolan.json  Fine\n")
                .endsWith("2 files: 2 connections: 1 reachable, 1 partial; 1 error, 1 warning, 0 notes, 1 waived\n");
    }

    @Test
    void wrapsAtTheMargin() {
        assertThat(TextReport.of(List.of(Samples.partial()), PLAIN).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    }
}

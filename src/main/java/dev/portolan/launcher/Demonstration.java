package dev.portolan.launcher;

import dev.portolan.design.Design;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.export.png.PngDrawing;
import dev.portolan.export.svg.SvgDrawing;
import dev.portolan.finding.Report;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFault;
import dev.portolan.ui.sample.Sample;
import dev.portolan.ui.sample.Samples;
import dev.portolan.ui.workspace.Problems;
import dev.portolan.ui.workspace.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the window would show, where there is none: the samples with what becomes of them, and one of them drawn. */
final class Demonstration {
    /** Which sample is drawn when no file is named. */
    static final String DRAWN = "nlb-security-group-port";
    private static final double PIXELS = 2;

    private final PrintStream out;
    private final Path folder;

    /** @param folder where the drawing is put; it need not be there yet */
    Demonstration(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Judges every shared sample and draws one. @throws IOException when the drawing cannot be written */
    void show() throws IOException, DesignFault {
        List<Sample> samples = Samples.all();
        int width = samples.stream().mapToInt(sample -> sample.file().length()).max().orElse(0);
        for (Sample sample : samples) {
            Design design = sample.read().design();
            Report report = Review.of(design.topology());
            Summary summary = Summary.of(design.topology(), report, Problems.of(design, report));
            out.printf("  %-5s %-" + width + "s  %s%n", word(summary.tone()), sample.file(), summary.text());
            if (sample.name().equals(DRAWN)) {
                draw(DRAWN, design, report);
            }
        }
        out.println("Drawn: " + folder.resolve(DRAWN + ".svg") + " and " + folder.resolve(DRAWN + ".png"));
    }

    /** Draws one design. @throws IOException when the drawing cannot be written */
    void show(String name, Design design) throws IOException {
        draw(name, design, Review.of(design.topology()));
        out.println("Drawn: " + folder.resolve(name + ".svg") + " and " + folder.resolve(name + ".png"));
    }

    private void draw(String name, Design design, Report report) throws IOException {
        Scene scene = Drawing.of(design).judgedBy(report).scene();
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".svg"), SvgDrawing.of(scene, Theme.light(), 1));
        Files.write(folder.resolve(name + ".png"), PngDrawing.of(scene, Theme.light(), PIXELS));
    }

    private static String word(Tone tone) {
        return switch (tone) {
            case REACHED, QUIET, NEUTRAL -> "ok";
            case PARTIAL -> "!";
            case BLOCKED -> "no";
            case UNDETERMINED -> "?";
        };
    }
}

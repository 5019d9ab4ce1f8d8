package dev.portolan.cli;

import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.export.png.PngDrawing;
import dev.portolan.export.svg.SvgDrawing;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import dev.portolan.storage.ReadDesign;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a design with its verdicts. */
@Command(name = "draw", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Draws a design with its verdicts, as SVG or PNG by the ending of the file drawn to.",
        footer = {"", "Exit status: 0 it is drawn, 2 a file or the call is unusable; nothing is written then."})
final class DrawCommand implements Callable<Integer> {
    private static final double SMALLEST_SCALE = 0.1;
    private static final double LARGEST_SCALE = 8;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", description = "A design, a .portolan.json file.")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "The drawing, a .svg or .png file.")
    private Path output;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out.")
    private Shade theme;

    @Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "1",
            description = "Pixels for one unit of the drawing, 0.1 to 8; ${DEFAULT-VALUE} when left out.")
    private double scale;

    DrawCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws DesignFault, IOException {
        String name = output.getFileName() == null ? "" : output.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw new ParameterException(spec.commandLine(), "'" + output + "' ends neither in .svg nor in .png");
        }
        if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            throw new ParameterException(spec.commandLine(), "--scale " + scale + " is not from 0.1 to 8");
        }
        ReadDesign read = DesignFiles.read(file);
        Scene scene = Drawing.of(read.design()).judgedBy(Review.of(read.design().topology())).scene();
        Theme colours = theme == Shade.DARK ? Theme.dark() : Theme.light();
        write(name.endsWith(".svg") ? SvgDrawing.of(scene, colours, scale) : PngDrawing.of(scene, colours, scale));
        terminal.show(output + System.lineSeparator());
        return Cli.FINE;
    }

    private void write(byte[] drawing) throws IOException {
        try {
            Files.write(output, drawing);
        } catch (NoSuchFileException e) {
            throw new IOException(output + ": the folder is not there; make it, or name another", e);
        } catch (AccessDeniedException e) {
            throw new IOException(output + ": may not be written; name another file", e);
        }
    }
}

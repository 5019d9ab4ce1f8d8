package dev.portolan.cli;

import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import dev.portolan.storage.ReadDesign;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges designs and says which connections get through, and what is wrong. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Says which connections of a design get through, why the others do not, and what else is wrong.",
        footer = {"",
            "Exit status: 0 nothing at or above the --fail-on level, 1 something is, 2 a file or the call is unusable.",
            "A connection that is not reachable is an error."})
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Designs, .portolan.json files.")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out.")
    private OutputFormat format;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error",
            description = "${COMPLETION-CANDIDATES}: from which severity on the exit status is 1; "
                    + "${DEFAULT-VALUE} when left out.")
    private FailOn failOn;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws DesignFault, IOException {
        List<ReadDesign> designs = new ArrayList<>();
        for (Path file : files) {
            designs.add(DesignFiles.read(file));
        }
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < designs.size(); i++) {
            checked.add(check(files.get(i), designs.get(i)));
        }
        switch (format) {
            case TEXT -> terminal.show(TextReport.of(checked, terminal.ink()));
            case JSON -> terminal.emit(JsonReport.of(checked));
            case SARIF -> terminal.emit(SarifReport.of(checked));
        }
        return checked.stream().anyMatch(file -> file.fails(failOn)) ? Cli.FAILED : Cli.FINE;
    }

    private Checked check(Path file, ReadDesign read) throws DesignFault {
        Map<String, Integer> lines = format == OutputFormat.SARIF ? DesignFiles.lines(file) : Map.of();
        return new Checked(file.toString(), read.design(), read.notes(), lines, Review.of(read.design().topology()));
    }
}

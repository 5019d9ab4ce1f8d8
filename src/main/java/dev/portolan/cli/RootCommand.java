package dev.portolan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a command: it does nothing without one of its own. */
@Command(name = "portolan", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Says which Kafka clients really get through to which clusters, and why the others do not.",
        footer = {"", "Without a command, the designer opens: portolan [FILE...]"})
final class RootCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, "a command is missing: one of " + String.join(", ", line.getSubcommands().keySet()));
    }
}

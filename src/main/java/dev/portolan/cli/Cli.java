package dev.portolan.cli;

import dev.portolan.model.shape.Term;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: from arguments to an exit status. */
public final class Cli {
    /** Exit status: nothing is wrong. */
    public static final int FINE = 0;
    /** Exit status: the command worked, and found something wrong. */
    public static final int FAILED = 1;
    /** Exit status: the input or the call is unusable; one line on standard error says why. */
    public static final int UNUSABLE = 2;

    private final Terminal terminal;

    private Cli(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether the arguments are a call of the command line, rather than none or files for the designer. */
    public static boolean takes(String... arguments) {
        return arguments.length > 0 && !isFile(arguments[0]);
    }

    private static boolean isFile(String argument) {
        try {
            return !argument.startsWith("-") && (argument.endsWith(".json") || argument.contains("/")
                    || argument.contains("\\") || Files.isRegularFile(Path.of(argument)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Runs a command and returns the exit status; nothing is thrown. */
    public static int run(Terminal terminal, String... arguments) {
        return new Cli(terminal).run(arguments);
    }

    private int run(String... arguments) {
        try {
            CommandLine line = line();
            StringWriter help = new StringWriter();
            line.setOut(new PrintWriter(help));
            int status = line.execute(arguments);
            if (!help.toString().isEmpty()) {
                terminal.show(help.toString());
            }
            return status;
        } catch (Exception | StackOverflowError | OutOfMemoryError unexpected) {
            return failed(unexpected);
        }
    }

    private CommandLine line() {
        CommandLine line = new CommandLine(new RootCommand());
        for (Callable<Integer> command : List.of(new ValidateCommand(terminal), new DrawCommand(terminal),
                new SchemaCommand(terminal))) {
            line.addSubcommand(command);
        }
        line.registerConverter(OutputFormat.class, word -> word(OutputFormat.values(), word));
        line.registerConverter(Shade.class, word -> word(Shade.values(), word));
        line.registerConverter(FailOn.class, word -> word(FailOn.values(), word));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ink().colour() == Terminal.Colour.COLOURED
                ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
        return line;
    }

    private static <T extends Term> T word(T[] allowed, String word) {
        for (T each : allowed) {
            if (each.term().equals(word.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        String words = Stream.of(allowed).map(Term::term).collect(Collectors.joining(", "));
        throw new TypeConversionException("'" + word + "' is none of " + words);
    }

    private int misused(ParameterException misuse, String[] arguments) {
        String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
        String hint = misuse instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()
                ? ", did you mean " + unmatched.getSuggestions().getFirst() + "?" : "";
        terminal.complain(Printable.line("portolan: " + misuse.getMessage().replaceAll("\\R\\s*", " ") + hint
                + "; see " + command + " --help"));
        return UNUSABLE;
    }

    private int failed(Throwable fault) {
        switch (fault) {
            case DesignFault unusable -> terminal.complain("portolan: " + unusable.getMessage());
            case IOException broken -> terminal.complain(Printable.line("portolan: " + broken.getMessage()));
            default -> {
                Logger log = LoggerFactory.getLogger(Cli.class);
                log.debug("a command failed", fault);
                terminal.complain(Printable.line("portolan: a fault of the program itself, " + fault
                        + "; please report it, with the file if you may share it"));
            }
        }
        return UNUSABLE;
    }
}

package dev.portolan.storage;

import dev.portolan.design.Design;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads designs from their file form. */
public final class DesignReader {
    private final String file;
    private final FileText text;

    private DesignReader(String file, byte[] bytes) {
        this.file = file;
        this.text = new FileText(file, bytes);
    }

    /**
     * The design in the bytes of a file.
     *
     * @param file how the file is named in faults
     * @throws DesignFault when it holds none, with every fault found
     */
    public static ReadDesign read(String file, byte[] bytes) throws DesignFault {
        return new DesignReader(file, bytes).read();
    }

    private ReadDesign read() throws DesignFault {
        text.check();
        int version = version();
        try (JsonParser parser = JsonText.parser(text.bytes())) {
            DesignParser design = new DesignParser(parser);
            return outcome(design, version);
        }
    }

    private int version() throws DesignFault {
        try (JsonParser parser = JsonText.parser(text.bytes())) {
            return wellFormed(parser, () -> FileVersion.of(parser));
        } catch (Refusal refusal) {
            throw new DesignFault(List.of(fault(refusal, FileVersion.CURRENT)));
        }
    }

    private ReadDesign outcome(DesignParser parsing, int version) throws DesignFault {
        Design design = wellFormed(parsing.parser(), parsing::design);
        List<Fault> faults = new ArrayList<>(parsing.refusals().stream().map(refusal -> fault(refusal, version)).toList());
        if (faults.isEmpty()) {
            faults.addAll(unsound(parsing, version));
        }
        if (!faults.isEmpty()) {
            throw new DesignFault(faults);
        }
        List<String> notes = new ArrayList<>();
        if (version > FileVersion.CURRENT) {
            notes.add("the file is of version " + version + " and this Portolan writes version " + FileVersion.CURRENT
                    + ": it is opened read-only");
        }
        notes.addAll(parsing.notes());
        return new ReadDesign(design, version > FileVersion.CURRENT ? Access.READ_ONLY : Access.READ_WRITE, notes);
    }

    /** What reading gives, with the faults of the text itself told apart. */
    private <T> T wellFormed(JsonParser parser, java.util.function.Supplier<T> reading) throws DesignFault {
        try {
            return reading.get();
        } catch (JacksonException malformed) {
            int offset = (int) Math.max(0, malformed.getLocation() == null ? 0 : malformed.getLocation().getByteOffset());
            Fault fault = text.fault(offset, FilePath.of(parser.streamReadContext()), problem(parser, malformed), remedy(malformed));
            throw new DesignFault(fault, malformed);
        }
    }

    private static String problem(JsonParser parser, JacksonException malformed) {
        return switch (malformed) {
            case StreamConstraintsException tooMuch when parser.streamReadContext().getNestingDepth() >= Limits.DEPTH ->
                "objects and lists lie deeper than " + Limits.DEPTH + " in one another";
            case StreamConstraintsException tooMuch -> "a name or a number is too long";
            case UnexpectedEndOfInputException early -> "the text ends in the middle of a value";
            default -> "this is not JSON: " + sentence(malformed.getOriginalMessage());
        };
    }

    private static String remedy(JacksonException malformed) {
        return switch (malformed) {
            case StreamConstraintsException tooMuch -> "shorten it";
            case UnexpectedEndOfInputException early -> "look for a missing quotation mark, '}' or ']'";
            default -> "look for a missing or doubled comma, quotation mark or bracket just before";
        };
    }

    /** The parser's message without its own account of the place. */
    private static String sentence(String message) {
        String first = message.lines().findFirst().orElse("");
        int source = Math.max(first.indexOf(" (for "), first.indexOf(" [Source"));
        String plain = source < 0 ? first : first.substring(0, source);
        return plain.isEmpty() ? plain : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    private Fault fault(Refusal refusal, int version) {
        return text.fault(refusal.offset(), refusal.path(), refusal.problem(), remedy(refusal.remedy(), version));
    }

    private static String remedy(String remedy, int version) {
        return version <= FileVersion.CURRENT ? remedy : "the file is of version " + version + ", newer than the "
                + FileVersion.CURRENT + " this Portolan reads: open it with a newer Portolan";
    }

    private List<Fault> unsound(DesignParser parsing, int version) {
        List<Soundness.Problem> problems = parsing.problems();
        if (problems.isEmpty()) {
            return List.of();
        }
        Set<String> paths = new HashSet<>();
        problems.forEach(problem -> {
            paths.add(problem.path());
            problem.other().ifPresent(paths::add);
        });
        Map<String, Integer> offsets = text.offsets(paths);
        List<Fault> faults = new ArrayList<>();
        for (Soundness.Problem problem : problems) {
            String other = problem.other().map(path -> problem.problem().replace(path,
                    path + " (line " + text.line(offsets.get(path)) + ")")).orElse(problem.problem());
            faults.add(text.fault(offsets.get(problem.path()), problem.path(), other, remedy(problem.remedy(), version)));
        }
        return faults;
    }
}

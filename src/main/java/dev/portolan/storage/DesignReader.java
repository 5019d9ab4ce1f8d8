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
    private final FileText text;

    private DesignReader(String file, byte[] bytes) {
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
            return outcome(new DesignParser(parser), version);
        }
    }

    private int version() throws DesignFault {
        try (JsonParser parser = JsonText.parser(text.bytes())) {
            return version(parser);
        }
    }

    private int version(JsonParser parser) throws DesignFault {
        try {
            return FileVersion.of(parser);
        } catch (Refusal refusal) {
            throw new DesignFault(List.of(fault(refusal, FileVersion.CURRENT)));
        } catch (JacksonException malformed) {
            throw new DesignFault(List.of(fault(parser, malformed)), malformed);
        }
    }

    private ReadDesign outcome(DesignParser parsing, int version) throws DesignFault {
        try {
            Design design = parsing.design();
            List<Fault> faults = faults(parsing, version);
            faults.addAll(unsound(parsing, version));
            if (faults.isEmpty()) {
                return new ReadDesign(design, version > FileVersion.CURRENT ? Access.READ_ONLY : Access.READ_WRITE,
                        notes(parsing, version));
            }
            throw new DesignFault(faults);
        } catch (JacksonException malformed) {
            List<Fault> faults = faults(parsing, version);
            faults.add(fault(parsing.parser(), malformed));
            throw new DesignFault(faults, malformed);
        }
    }

    private List<Fault> faults(DesignParser parsing, int version) {
        return new ArrayList<>(parsing.refusals().stream().map(refusal -> fault(refusal, version)).toList());
    }

    private static List<String> notes(DesignParser parsing, int version) {
        List<String> notes = new ArrayList<>();
        if (version > FileVersion.CURRENT) {
            notes.add("the file is of version " + version + " and this Portolan writes version " + FileVersion.CURRENT
                    + ": it is opened read-only");
        }
        notes.addAll(parsing.notes());
        return notes;
    }

    /** The fault of text that is not well-formed, where the parser stopped. */
    private Fault fault(JsonParser parser, JacksonException malformed) {
        boolean placed = malformed.getLocation() != null && malformed.getLocation().getByteOffset() >= 0;
        long offset = (placed ? malformed.getLocation() : parser.currentLocation()).getByteOffset();
        String path = FilePath.of(parser.streamReadContext());
        return text.fault((int) offset, path, problem(parser, malformed), remedy(malformed));
    }

    private static String problem(JsonParser parser, JacksonException malformed) {
        return switch (malformed) {
            case StreamConstraintsException tooMuch when parser.streamReadContext().getNestingDepth() >= Limits.DEPTH ->
                "objects and lists lie deeper than " + Limits.DEPTH + " in one another";
            case StreamConstraintsException tooMuch -> "a name or a number is too long";
            case UnexpectedEndOfInputException early -> "the text ends in the middle of a value";
            case JacksonException other when isForeign(other) -> "the text is not UTF-8";
            default -> "this is not JSON: " + sentence(malformed.getOriginalMessage());
        };
    }

    private static boolean isForeign(JacksonException malformed) {
        return malformed.getOriginalMessage().startsWith("Invalid UTF-8");
    }

    private static String remedy(JacksonException malformed) {
        return switch (malformed) {
            case StreamConstraintsException tooMuch -> "shorten it";
            case UnexpectedEndOfInputException early -> "look for a missing quotation mark, '}' or ']'";
            case JacksonException other when isForeign(other) -> "save it as UTF-8";
            default -> "look for a missing or doubled comma, quotation mark or bracket just before";
        };
    }

    /** The parser's message without its own account of the place, and of switches that nobody can turn. */
    private static String sentence(String message) {
        String plain = message.lines().findFirst().orElse("");
        for (String aside : List.of(" (for ", " [Source", ": enable `")) {
            int from = plain.indexOf(aside);
            plain = from < 0 ? plain : plain.substring(0, from);
        }
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

package dev.portolan.model.fact;

import dev.portolan.model.shape.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A list of facts by name, read from properties: {@code <name>.value}, {@code <name>.source} and {@code <name>.asOf}
 * make a fact, {@code <name>.standing} (confirmed unless said) and {@code <name>.note} may stand beside them.
 */
public final class FactSheet {
    private static final Set<String> ASPECTS = Set.of("value", "source", "asOf", "standing", "note");

    private final NavigableMap<String, Fact<String>> facts;

    private FactSheet(NavigableMap<String, Fact<String>> facts) {
        this.facts = facts;
    }

    /**
     * The sheet in a file that stands beside a class on the class or module path.
     *
     * @throws IllegalArgumentException as {@link #read} does
     */
    public static FactSheet beside(Class<?> reader, String file) {
        try (InputStream bytes = reader.getResourceAsStream(file)) {
            return read(new InputStreamReader(Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the facts in " + file + " cannot be read", e);
        }
    }

    /**
     * Reads a sheet.
     *
     * @throws IOException when the text cannot be read
     * @throws IllegalArgumentException naming the fact that lacks its value, source or date, or says something unknown
     */
    public static FactSheet read(Reader text) throws IOException {
        Properties lines = new Properties();
        lines.load(text);
        NavigableMap<String, Fact<String>> facts = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (String key : lines.stringPropertyNames()) {
            int dot = key.lastIndexOf('.');
            if (dot < 1 || !ASPECTS.contains(key.substring(dot + 1))) {
                throw new IllegalArgumentException("'" + key + "' does not end in one of " + new TreeSet<>(ASPECTS));
            }
            names.add(key.substring(0, dot));
        }
        names.forEach(name -> facts.put(name, fact(name, lines)));
        return new FactSheet(facts);
    }

    private static Fact<String> fact(String name, Properties lines) {
        return new Fact<>(said(name, "value", lines), said(name, "source", lines), date(name, said(name, "asOf", lines)),
                term(lines.getProperty(name + ".standing", "confirmed"), Standing.class),
                lines.getProperty(name + ".note", ""));
    }

    /** Reads a date without the library's formatter, which takes longer to load than all sheets to read. */
    private static LocalDate date(String name, String text) {
        try {
            String[] parts = text.split("-");
            if (text.length() == 10 && parts.length == 3) {
                return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(name + ".asOf is not a date such as 2026-11-20", e);
        }
        throw new IllegalArgumentException(name + ".asOf is not a date such as 2026-11-20");
    }

    private static String said(String name, String aspect, Properties lines) {
        String text = lines.getProperty(name + "." + aspect, "");
        if (text.isBlank()) {
            throw new IllegalArgumentException("the fact " + name + " has no " + aspect);
        }
        return text;
    }

    /** The constant of an enum that a word stands for. @throws IllegalArgumentException when none does */
    public static <E extends Enum<E> & Term> E term(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.term().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " is called " + word));
    }

    /** The fact of that name. @throws NoSuchElementException when the sheet does not hold it */
    public Fact<String> get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("the sheet holds no fact called " + name));
    }

    /** The fact of that name with its value read. @throws NoSuchElementException when the sheet does not hold it */
    public <T> Fact<T> get(String name, Function<String, T> reading) {
        return get(name).map(reading);
    }

    public Optional<Fact<String>> find(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** Every fact by its name, in the order of the names. */
    public SortedMap<String, Fact<String>> all() {
        return Collections.unmodifiableSortedMap(facts);
    }

    /** The facts whose name begins with the prefix and a dot, under the rest of their name. */
    public SortedMap<String, Fact<String>> under(String prefix) {
        SortedMap<String, Fact<String>> found = new TreeMap<>();
        facts.subMap(prefix + ".", prefix + "/").forEach((name, fact) -> found.put(name.substring(prefix.length() + 1), fact));
        return found;
    }
}

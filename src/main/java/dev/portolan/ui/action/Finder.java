package dev.portolan.ui.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the command palette offers for what is typed: the best fit first, and before anything is typed what was used last. */
public final class Finder {
    private static final int SHOWN = 100;
    private static final int REMEMBERED = 8;
    /** What it costs when letters are found beside the name only. */
    private static final int BESIDE = 40;
    private static final int RECENT = 6;
    private static final int OBSTRUCTED = 24;
    private static final int FOREIGN = 16;
    /** What fits so many times worse than the best is not shown. */
    private static final int WEAKEST = 3;

    private final List<Supplier<Stream<Entry>>> sources;
    private final List<String> recent = new ArrayList<>();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private List<Entry> offered = List.of();

    /**
     * An entry that fits.
     *
     * @param letters the places of typed letters in its name
     */
    public record Hit(Entry entry, int score, List<Integer> letters) {
        public Hit {
            letters = List.copyOf(letters);
        }
    }

    /** @param sources each gives what it has to offer just now */
    public Finder(List<Supplier<Stream<Entry>>> sources) {
        this.sources = List.copyOf(sources);
        typed.subscribe(this::find);
    }

    /** Asks the sources again, and forgets what was typed. */
    public void open() {
        offered = sources.stream().flatMap(Supplier::get).toList();
        typed.set("");
        find();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    /** Does what an entry stands for, unless something is in its way, and remembers it. @return whether it was done */
    public boolean run(Entry entry) {
        if (entry.obstacle().isPresent()) {
            return false;
        }
        recent.remove(entry.key());
        recent.addFirst(entry.key());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        entry.work().run();
        return true;
    }

    private void find() {
        String text = typed.get().strip();
        Comparator<Hit> order = Comparator.comparingInt(Hit::score).reversed().thenComparing(hit -> hit.entry().kind())
                .thenComparingInt(hit -> text.isEmpty() ? 0 : hit.entry().name().length());
        List<Hit> found = offered.stream().flatMap(entry -> hit(entry, text).stream()).sorted(order).limit(SHOWN).toList();
        int best = found.isEmpty() ? 0 : found.getFirst().score();
        hits.setAll(text.isEmpty() ? found : found.stream().filter(hit -> best <= 0 || hit.score() * WEAKEST >= best).toList());
    }

    private Optional<Hit> hit(Entry entry, String text) {
        int used = recent.indexOf(entry.key());
        int bonus = (used < 0 ? 0 : text.isEmpty() ? 1000 - used : RECENT)
                - (entry.obstacle().isPresent() ? OBSTRUCTED : 0) - (entry.kind() == Entry.Kind.FOREIGN_PART ? FOREIGN : 0);
        return Fuzzy.match(text, entry.name()).map(m -> new Hit(entry, m.score() + bonus, m.letters()))
                .or(() -> beside(entry, text).map(score -> new Hit(entry, score + bonus, List.of())));
    }

    /** Each word occurs in the name, the place or the tip. */
    private static Optional<Integer> beside(Entry entry, String text) {
        String all = (entry.name() + " " + entry.place() + " " + entry.tip()).toLowerCase(Locale.ROOT);
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
        return Stream.of(words).allMatch(all::contains) ? Optional.of(text.length() * 2 - BESIDE) : Optional.empty();
    }
}

package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.storage.Access;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import dev.portolan.storage.Fault;
import dev.portolan.storage.ReadDesign;
import dev.portolan.ui.sample.Sample;
import dev.portolan.ui.look.Look;
import dev.portolan.ui.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everything that is open in the window, and what of it is shown. To be used on the window's thread. */
public final class Workspace {
    private final AnalysisService service;
    private final ReadOnlyIntegerWrapper opening = new ReadOnlyIntegerWrapper(this, "opening", 0);
    private final ObservableList<Document> documents = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Document>> current = new SimpleObjectProperty<>(this, "current", Optional.empty());
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.LIGHT);
    private final ObjectProperty<Optional<Trouble>> trouble = new SimpleObjectProperty<>(this, "trouble", Optional.empty());

    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final ViewSettings view = new ViewSettings();

    public Workspace(AnalysisService service) {
        this.service = service;
    }

    /** What is shown beside and on the drawings. */
    public ViewSettings view() {
        return view;
    }

    public AnalysisService service() {
        return service;
    }

    /** The open designs, in the order of their tabs. */
    public ObservableList<Document> documents() {
        return documents;
    }

    /** The design that is shown; empty when the gallery is. */
    public ObjectProperty<Optional<Document>> currentProperty() {
        return current;
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** Tells people something that needs no answer, such as why a thing was not done. */
    public void say(String sentence) {
        listeners.forEach(listener -> listener.accept(sentence));
    }

    /** Hears what people are told. */
    public void onSaid(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** What went wrong last; empty when nothing did, or people have read it. */
    public ObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble;
    }

    /** Starts an empty design, under a name that no other open one has, and shows it. */
    public void create() {
        Set<String> taken = documents.stream().map(document -> document.edited().name()).collect(Collectors.toSet());
        String name = Design.EMPTY.name();
        for (int i = 2; taken.contains(name); i++) {
            name = Design.EMPTY.name() + " " + i;
        }
        show(new Document(service, Optional.empty(), List.of(), Design.EMPTY.named(name)));
    }

    /** Reads a file beside the window and shows it; one that is open already is only shown. */
    public void open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Optional<Document> open = documents.stream().filter(d -> d.file().filter(file::equals).isPresent()).findFirst();
        if (open.isPresent()) {
            current.set(open);
        } else {
            read(path.getFileName() == null ? path.toString() : path.getFileName().toString(), Optional.of(file),
                    () -> DesignFiles.read(file));
        }
    }

    /** Shows a sample; it has no file of its own, so that nothing is ever saved over it. */
    public void open(Sample sample) {
        read(sample.name(), Optional.empty(), sample::read);
    }

    private void read(String name, Optional<Path> file, Callable<ReadDesign> reading) {
        opening.set(opening.get() + 1);
        service.beside(() -> {
            try {
                ReadDesign read = reading.call();
                // A file that may only be read is not the design's own: saving asks where.
                Optional<Path> own = file.filter(any -> read.access() == Access.READ_WRITE);
                opened(() -> show(new Document(service, own, read.notes(), read.design())));
            } catch (DesignFault fault) {
                opened(() -> trouble.set(Optional.of(trouble(name, fault))));
            } catch (Exception cause) {
                opened(() -> {
                    throw new IllegalStateException(name, cause);
                });
            }
        });
    }

    private void opened(Runnable outcome) {
        service.inWindow(() -> {
            try {
                outcome.run();
            } finally {
                opening.set(opening.get() - 1);
            }
        });
    }

    /** How many files are being read. */
    public ReadOnlyIntegerProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    private static Trouble trouble(String name, DesignFault fault) {
        List<Fault> faults = fault.faults();
        String more = faults.size() == 1 ? "" : " " + Messages.count("trouble.more", faults.size() - 1);
        return new Trouble(Messages.of("trouble.unreadable", name), faults.getFirst() + more);
    }

    /** Adds a design and shows it. */
    public void show(Document document) {
        trouble.set(Optional.empty());
        documents.add(document);
        current.set(Optional.of(document));
    }

    /** Closes a design; its neighbour is shown, or the gallery when it was the last. */
    public void close(Document document) {
        int index = documents.indexOf(document);
        document.stop();
        documents.remove(document);
        if (current.get().filter(document::equals).isPresent()) {
            current.set(documents.isEmpty() ? Optional.empty()
                    : Optional.of(documents.get(Math.min(index, documents.size() - 1))));
        }
    }

    public void showGallery() {
        current.set(Optional.empty());
    }

    /** Shows the next design, or the one before; the gallery comes before the first. */
    public void turn(int by) {
        int size = documents.size() + 1;
        int now = current.get().map(documents::indexOf).orElse(-1) + 1;
        int next = Math.floorMod(now + by, size);
        current.set(next == 0 ? Optional.empty() : Optional.of(documents.get(next - 1)));
    }

    public void switchLook() {
        look.set(look.get().other());
    }
}

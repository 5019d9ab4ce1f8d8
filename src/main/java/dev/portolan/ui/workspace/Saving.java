package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import dev.portolan.ui.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts designs into files, and sees to it that none is closed unsaved without a question. Writing is done beside the window;
 * when it fails, the design stays open and unsaved, and people are told why.
 */
public final class Saving {
    private static final String ENDING = ".portolan.json";

    private final Workspace workspace;
    private final Asking asking;

    /** The questions that saving has for people. */
    public interface Asking {

        /** What becomes of a design that is about to be closed unsaved. */
        enum Answer { SAVE, DISCARD, CANCEL }

        /**
         * Where to save; empty when people think better of it.
         *
         * @param name a name for the file
         * @param beside a file whose folder is a good place
         */
        Optional<Path> whereToSave(String name, Optional<Path> beside);

        Answer whetherToSave(Document document);
    }

    public Saving(Workspace workspace, Asking asking) {
        this.workspace = workspace;
        this.asking = asking;
    }

    /** Saves into the design's own file, or asks where when it has none. */
    public void save(Document document) {
        save(document, () -> { });
    }

    /** Saves into another file, which is the design's own from then on. */
    public void saveAs(Document document) {
        saveAs(document, () -> { });
    }

    /** @param then what is done once it is saved */
    private void save(Document document, Runnable then) {
        document.file().ifPresentOrElse(file -> write(document, file, then), () -> saveAs(document, then));
    }

    private void saveAs(Document document, Runnable then) {
        String name = document.file().map(file -> file.getFileName().toString()).orElseGet(() -> fileName(document.edited()));
        asking.whereToSave(name, document.file()).ifPresent(chosen -> {
            Path file = complete(chosen).toAbsolutePath().normalize();
            obstacle(document, chosen, file).ifPresentOrElse(this::tell, () -> {
                nameAfter(document, file);
                write(document, file, then);
            });
        });
    }

    /** Why a design cannot be saved there: another tab holds the file, or people were not asked whether to replace it. */
    private Optional<Trouble> obstacle(Document document, Path chosen, Path file) {
        String name = file.getFileName().toString();
        boolean open = workspace.documents().stream()
                .anyMatch(other -> other != document && other.file().filter(file::equals).isPresent());
        if (open) {
            return Optional.of(new Trouble(Messages.of("trouble.unsaved", document.edited().name()),
                    Messages.of("trouble.open-elsewhere", name)));
        }
        boolean unasked = !complete(chosen).equals(chosen) && Files.exists(file);
        return unasked ? Optional.of(new Trouble(Messages.of("trouble.unsaved", document.edited().name()),
                Messages.of("trouble.exists", name))) : Optional.empty();
    }

    /** A design that nobody has named gets the name of its file. */
    private static void nameAfter(Document document, Path file) {
        if (document.edited().name().startsWith(Design.EMPTY.name())) {
            String name = file.getFileName().toString();
            String bare = name.substring(0, name.length() - (name.endsWith(ENDING) ? ENDING : ".json").length()).strip();
            if (!bare.isEmpty()) {
                document.edit(Edit.of(Label.of(Verb.RENAME, document.edited().name()), design -> design.named(bare)));
            }
        }
    }

    private void write(Document document, Path file, Runnable then) {
        Design value = document.edited();
        workspace.service().beside(() -> {
            try {
                DesignFiles.save(file, value);
                workspace.service().inWindow(() -> {
                    document.saved(file, value);
                    workspace.troubleProperty().set(Optional.empty());
                    then.run();
                });
            } catch (DesignFault fault) {
                workspace.service().inWindow(() -> tell(new Trouble(Messages.of("trouble.unsaved", value.name()),
                        Messages.of("trouble.unsaved.text", fault.faults().getFirst()))));
            }
        });
    }

    private void tell(Trouble trouble) {
        workspace.troubleProperty().set(Optional.of(trouble));
    }

    /** Closes a design; one with unsaved changes only after a question. */
    public void close(Document document) {
        close(document, () -> { });
    }

    private void close(Document document, Runnable then) {
        if (document.savedProperty().get()) {
            workspace.close(document);
            then.run();
            return;
        }
        workspace.currentProperty().set(Optional.of(document));
        Runnable closing = () -> {
            workspace.close(document);
            then.run();
        };
        switch (asking.whetherToSave(document)) {
            case SAVE -> save(document, closing);
            case DISCARD -> closing.run();
            case CANCEL -> { }
        }
    }

    /** Closes every design with unsaved changes after a question each, then does something; nothing when one stays. */
    public void closeAll(Runnable then) {
        List<Document> unsaved = new ArrayList<>(workspace.documents());
        unsaved.removeIf(document -> document.savedProperty().get());
        closeNext(unsaved.iterator(), then);
    }

    private void closeNext(Iterator<Document> unsaved, Runnable then) {
        if (unsaved.hasNext()) {
            close(unsaved.next(), () -> closeNext(unsaved, then));
        } else {
            then.run();
        }
    }

    /** The path with an ending by which people and programs know a design. */
    private static Path complete(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? chosen : chosen.resolveSibling(name + ENDING);
    }

    private static String fileName(Design design) {
        String slug = design.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (slug.isEmpty() ? "design" : slug.substring(0, Math.min(60, slug.length()))) + ENDING;
    }
}

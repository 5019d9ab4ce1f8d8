package dev.portolan.ui.window;

import dev.portolan.ui.text.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks for files with the system's own dialog. */
public final class NativeFiles implements FileChoosing {
    private final Stage stage;

    public NativeFiles(Stage stage) {
        this.stage = stage;
    }

    @Override
    public List<Path> toOpen() {
        List<File> chosen = chooser(Messages.of("open.title")).showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).map(Path::toAbsolutePath).toList();
    }

    @Override
    public Optional<Path> toSave(String name, Optional<Path> beside) {
        FileChooser chooser = chooser(Messages.of("save.title"));
        chooser.setInitialFileName(name);
        beside.map(Path::toAbsolutePath).map(Path::getParent).filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.of("open.kind"), "*.portolan.json", "*.json"));
        return chooser;
    }
}

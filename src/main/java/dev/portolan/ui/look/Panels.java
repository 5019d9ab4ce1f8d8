package dev.portolan.ui.look;

import dev.portolan.ui.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;

/** Loads panels from their FXML files. */
public final class Panels {
    private Panels() {
    }

    /** Fills a controller from the FXML file of that name beside its class. */
    public static void load(String name, Object controller) {
        URL file = controller.getClass().getResource(name + ".fxml");
        FXMLLoader loader = new FXMLLoader(file, Messages.bundle());
        loader.setController(controller);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + file, e);
        }
    }
}

package dev.portolan.ui.window;

import dev.portolan.ui.look.Compass;
import dev.portolan.ui.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Which Portolan this is, and on what it runs. */
final class AboutCard {
    private static final double MARK = 44;

    private AboutCard() {
    }

    static void show(Scene owner) {
        Compass mark = new Compass();
        mark.setSize(MARK);
        Label name = new Label(Messages.of("about.name", version()));
        name.getStyleClass().add("question-title");
        Label text = new Label(Messages.of("about.text"));
        Label runs = new Label(Messages.of("about.runs", Runtime.version().feature(),
                System.getProperty("javafx.runtime.version")));
        runs.getStyleClass().add("hint");
        VBox card = new VBox(mark, name, text, runs);
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().add("about");
        card.setId("about");
        PopOver over = new PopOver(card);
        over.setArrowSize(0);
        over.setDetachable(false);
        over.setAnimated(false);
        over.getRoot().getStylesheets().setAll(owner.getStylesheets());
        over.show(owner.getWindow(), 0, 0);
        over.setX(owner.getWindow().getX() + owner.getX() + (owner.getWidth() - over.getWidth()) / 2);
        over.setY(owner.getWindow().getY() + owner.getY() + (owner.getHeight() - over.getHeight()) / 3);
    }

    /** The version, which the build writes into the resource that the command line reads too. */
    private static String version() {
        try (InputStream in = AboutCard.class.getResourceAsStream("/dev/portolan/cli/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

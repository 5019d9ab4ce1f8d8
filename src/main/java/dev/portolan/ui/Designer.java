package dev.portolan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The designer: opens its window, and stays until people close it. */
public final class Designer {
    private Designer() {
    }

    /**
     * Opens the window with the gallery, or with these files, and returns when it is closed.
     *
     * @return why no window can be opened here, in one line; empty when one was
     */
    public static Optional<String> open(List<Path> files) {
        Optional<String> obstacle = Display.obstacle(System.getenv(), System.getProperties());
        if (obstacle.isPresent()) {
            return obstacle;
        }
        Start start = new Start(files);
        Thread toolkit = new Thread(start::run, "portolan-start");
        toolkit.setDaemon(true);
        toolkit.start();
        try {
            start.begun.await();
            Optional<String> refusal = start.refusal();
            if (refusal.isEmpty()) {
                start.closed.await();
            }
            return refusal;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** JavaFX being started, and the window in it. */
    private static final class Start {
        private final List<Path> files;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile Optional<Throwable> refused = Optional.empty();
        private volatile Optional<Throwable> broken = Optional.empty();

        Start(List<Path> files) {
            this.files = files;
        }

        void run() {
            try {
                Platform.startup(this::show);
            } catch (RuntimeException | LinkageError cause) {
                refused = Optional.of(cause);
                begun.countDown();
            }
        }

        private void show() {
            try {
                Stage stage = new Stage();
                DesignerApp.show(stage, files);
                stage.setOnHidden(event -> {
                    Platform.exit();
                    closed.countDown();
                });
            } catch (RuntimeException | LinkageError cause) {
                broken = Optional.of(cause);
            }
            begun.countDown();
        }

        /** Why JavaFX does not start. @throws IllegalStateException when it does, and the window cannot be built */
        Optional<String> refusal() {
            broken.ifPresent(cause -> {
                throw new IllegalStateException("the window cannot be built", cause);
            });
            return refused.map(Display::words);
        }
    }
}

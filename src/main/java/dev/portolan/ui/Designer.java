package dev.portolan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
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
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Thread toolkit = new Thread(() -> start(files, failure, started, closed), "portolan-start");
        toolkit.setDaemon(true);
        toolkit.start();
        try {
            started.await();
            if (failure.get() != null) {
                return Optional.of(Display.words(failure.get()));
            }
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static void start(List<Path> files, AtomicReference<Throwable> failure, CountDownLatch started,
                              CountDownLatch closed) {
        try {
            Platform.startup(() -> {
                Stage stage = new Stage();
                DesignerApp.show(stage, files);
                stage.setOnHidden(event -> {
                    Platform.exit();
                    closed.countDown();
                });
                started.countDown();
            });
        } catch (RuntimeException | LinkageError cause) {
            failure.set(cause);
            started.countDown();
        }
    }
}

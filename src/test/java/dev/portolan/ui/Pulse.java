package dev.portolan.ui;

import java.util.concurrent.Callable;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Measures in frames of the window: what is done in one frame is painted when the second after it begins. */
final class Pulse {
    private static final int PATIENCE = 120;

    private Pulse() {
    }

    static <T> T fx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error cause) {
                done.completeExceptionally(cause);
            }
        });
        return done.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Waits for so many frames. */
    static void next(int frames) throws Exception {
        int[] seen = {0};
        until(() -> seen[0]++ >= frames);
    }

    static void until(BooleanSupplier condition) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    done.complete(true);
                }
            }
        }.start());
        done.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Milliseconds from doing something until what came of it is painted. */
    static double time(Runnable action, BooleanSupplier done) throws Exception {
        CompletableFuture<Double> time = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            action.run();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (done.getAsBoolean()) {
                        stop();
                        Platform.runLater(() -> afterPainting(() -> time.complete((System.nanoTime() - start) / 1e6)));
                    }
                }
            }.start();
            Platform.requestNextPulse();
        });
        return time.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Does something on the renderer's thread, once it has painted all it was given so far. */
    private static void afterPainting(Runnable work) {
        try {
            Method instance = Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer").getDeclaredMethod("getInstance");
            instance.setAccessible(true);
            ((Executor) instance.invoke(null)).execute(work);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the toolkit has another renderer", e);
        }
    }

    /** Frames a second while something is done in every frame. */
    static double rate(int frames, IntConsumer each) throws Exception {
        CompletableFuture<Double> rate = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private long start;
            private int frame;

            @Override
            public void handle(long now) {
                if (frame == 10) {
                    start = System.nanoTime();
                }
                if (frame == frames + 10) {
                    stop();
                    rate.complete(frames * 1e9 / (System.nanoTime() - start));
                    return;
                }
                each.accept(frame++);
            }
        }.start());
        return rate.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Watches how long frames take, until it is asked. */
    static Gaps gaps() throws Exception {
        return fx(() -> {
            Gaps gaps = new Gaps();
            gaps.start();
            return gaps;
        });
    }

    static final class Gaps extends AnimationTimer {
        private long last;
        private long longest;

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            longest = last == 0 ? 0 : Math.max(longest, time - last);
            last = time;
        }

        double longest() throws Exception {
            return fx(() -> {
                stop();
                return longest / 1e6;
            });
        }
    }
}

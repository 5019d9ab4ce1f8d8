package dev.portolan.ui.look;

import javafx.animation.AnimationTimer;

/** Things that can wait until people see something. */
public final class Frames {
    private Frames() {
    }

    /** Does something once the present frame has been painted. */
    public static void next(Runnable work) {
        new AnimationTimer() {
            private boolean passed;

            @Override
            public void handle(long now) {
                if (passed) {
                    stop();
                    work.run();
                }
                passed = true;
            }
        }.start();
    }
}

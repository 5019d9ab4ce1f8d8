package dev.portolan.ui.look;

import javafx.scene.control.Control;

/**
 * Has what a skin adds to the styles of a control, such as the colour of a text field's text, styled for certain. JavaFX 26
 * remembers from before the skin came that such a property has no style, where the style of something beside the control
 * hangs on a state of what is around both (openjdk/jfx pull request 2218); a new style class makes it look again.
 */
public final class SkinStyles {
    private static final String SKINNED = "skinned";

    private SkinStyles() {
    }

    /** Looks again as soon as the control has its skin. */
    public static void of(Control control) {
        control.skinProperty().subscribe(skin -> {
            if (skin != null && !control.getStyleClass().contains(SKINNED)) {
                control.getStyleClass().add(SKINNED);
            }
        });
    }
}

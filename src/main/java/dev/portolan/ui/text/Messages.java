package dev.portolan.ui.text;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the window, from {@code messages.properties} beside this class; {@code {0}} stands for the first fact. */
public final class Messages {
    private static final String BASE = "dev.portolan.ui.text.messages";

    private Messages() {
    }

    /** The bundle, for FXML files. */
    public static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BASE);
    }

    /** The text under a key. @throws MissingResourceException when there is none */
    public static String of(String key, Object... facts) {
        String text = bundle().getString(key);
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return text;
    }

    /** The text for so many: under {@code <key>.one} for one, else under {@code <key>.many}; the number is its first fact. */
    public static String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), number);
    }
}

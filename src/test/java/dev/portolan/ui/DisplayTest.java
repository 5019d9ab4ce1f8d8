package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private static Properties on(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        return properties;
    }

    @Test
    void linuxNeedsADisplay() {
        assertThat(Display.obstacle(Map.of(), on("Linux"))).hasValueSatisfying(why -> assertThat(why).contains("DISPLAY"));
        assertThat(Display.obstacle(Map.of("DISPLAY", ":4711"), on("Linux"))).contains("the display :4711 is not there");
        assertThat(Display.obstacle(Map.of("DISPLAY", "host:0"), on("Linux"))).isEmpty();
    }

    @Test
    void othersAndTheHeadlessPlatformDoNot() {
        assertThat(Display.obstacle(Map.of(), on("Mac OS X"))).isEmpty();
        assertThat(Display.obstacle(Map.of(), on("Windows 11"))).isEmpty();
        Properties headless = on("Linux");
        headless.setProperty("glass.platform", "Headless");
        assertThat(Display.obstacle(Map.of(), headless)).isEmpty();
    }

    @Test
    void aRefusalIsToldInOneLine() {
        assertThat(Display.words(new UnsupportedOperationException("Unable to open DISPLAY\nat ..."))).doesNotContain("\n")
                .contains("Unable to open DISPLAY").contains("GTK 3");
        assertThat(Display.words(new UnsatisfiedLinkError())).contains("UnsatisfiedLinkError");
    }
}

package dev.portolan.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.look.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** What holds of every declared command. */
class CommandTest {

    @Test
    void hasANameASentenceAnIconAndAPlaceInTheMenus() {
        for (Command command : Command.values()) {
            assertThat(command.title()).as(command.key()).isNotBlank().doesNotMatch(".*[^.]\\.").isNotEqualTo(command.tip());
            assertThat(command.tip()).as(command.key()).endsWith(".");
            assertThat(command.menu().title()).as(command.key()).isNotBlank();
            assertThat(command.section()).as(command.key()).isPositive();
            switch (command.symbol()) {
                case Symbol.Feather feather -> assertThat(Feather.findByDescription(feather.literal())).isNotNull();
                case Symbol.Own own -> assertThat(own.icon().path()).startsWith("M");
            }
        }
    }

    @Test
    void hasANameOfItsOwn() {
        assertThat(Stream.of(Command.values()).map(Command::title)).doesNotHaveDuplicates();
        assertThat(Stream.of(Command.values()).map(Command::key)).doesNotHaveDuplicates().allMatch(k -> k.matches("[a-z-]+"));
    }

    @Test
    void sharesNoKeysWithAnother() {
        List<KeyCombination> keys = new ArrayList<>();
        for (Command command : Command.values()) {
            keys.addAll(command.shortcuts().stream().map(Shortcut::keys).distinct().toList());
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void takesNoBareLetterFromTextFields() {
        for (Command command : Command.values()) {
            command.shortcuts().stream().filter(shortcut -> shortcut.scope() == Shortcut.Scope.WINDOW)
                    .forEach(shortcut -> assertThat(shortcut.words()).as(command.key())
                            .matches("(Shift\\+)?F\\d+|.*(Ctrl|Alt)\\+.+"));
        }
    }

    @Test
    void standsInOneMenuWithTheCommandsOfItsSection() {
        List<String> order = Stream.of(Command.values()).map(command -> command.menu().name() + command.section()).toList();
        List<String> runs = new ArrayList<>();
        order.stream().filter(each -> runs.isEmpty() || !runs.getLast().equals(each)).forEach(runs::add);
        assertThat(runs).as("sections are not torn apart").doesNotHaveDuplicates();
    }
}

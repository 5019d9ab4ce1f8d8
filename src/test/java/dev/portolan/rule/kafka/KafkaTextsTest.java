package dev.portolan.rule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.KafkaCode;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every code of this package has a sentence, and every sentence a code. */
class KafkaTextsTest {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dev.portolan.finding.text.kafka");

    @Test
    void everyCodeHasASentence() {
        List<String> mine = Arrays.stream(KafkaCode.values()).filter(code ->
                code.ordinal() >= KafkaCode.LISTENER_MALFORMED.ordinal())
                .map(KafkaCode::id).toList();
        assertThat(TEXTS.keySet()).containsAll(mine);
    }

    @Test
    void everySentenceHasACode() {
        Set<String> codes = Arrays.stream(KafkaCode.values()).map(KafkaCode::id).collect(Collectors.toSet());
        assertThat(TEXTS.keySet().stream().map(key -> key.replaceAll("^(kafka\\.[a-z-]+)\\..*$", "$1")))
                .allMatch(codes::contains);
    }
}

package dev.portolan.analysis.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A record of what was asked of a world, and the answers: a verdict holds as long as they stay the same. */
public final class Reads {
    private final Map<Read, Object> answers = new LinkedHashMap<>();

    /** One question with its key. */
    public record Read(Question question, Object key) {

        /** Whether an arrangement still answers the same. */
        public boolean stillIs(Object answer, Arrangement arrangement) {
            return Objects.equals(answer, answer(arrangement).orElse(null));
        }

        /** What an arrangement answers; empty when it has no answer. */
        public Optional<Object> answer(Arrangement arrangement) {
            return Optional.ofNullable(question.answer(arrangement, key));
        }
    }

    void note(Question question, Object key, Object answer) {
        answers.putIfAbsent(new Read(question, key), answer);
    }

    public Map<Read, Object> answers() {
        return answers;
    }
}

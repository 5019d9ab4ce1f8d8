package dev.portolan.analysis.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A record of what was asked of a world, and the answers: a verdict holds as long as they stay the same. */
public final class Reads {
    private final Map<Read, Object> answers = new LinkedHashMap<>();

    /** One question with its key. */
    public record Read(Question question, Object key) {

        /** Whether an arrangement still answers the same. */
        public boolean stillIs(Object answer, Arrangement arrangement) {
            return Objects.equals(answer, question.answer(arrangement, key));
        }
    }

    void note(Question question, Object key, Object answer) {
        answers.putIfAbsent(new Read(question, key), answer);
    }

    public Map<Read, Object> answers() {
        return answers;
    }
}

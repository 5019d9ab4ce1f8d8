package dev.portolan.rule.kafka;

import java.math.BigInteger;
import java.util.Optional;

/** Reads whole numbers as Kafka's own settings are read. */
final class Whole {
    /** Far more digits than any number needs, so that a hostile file costs nothing. */
    private static final int LONGEST = 100;

    private Whole() {
    }

    /** The number; empty when the text is none or needs more than 32 bits. */
    static Optional<Integer> tryParse(String text) {
        return tryParseLong(text).filter(number -> number == number.intValue()).map(Long::intValue);
    }

    /** The number; empty when the text is none or needs more than 64 bits. */
    static Optional<Long> tryParseLong(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = signed ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > LONGEST || !digits.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(text);
        return number.bitLength() < Long.SIZE ? Optional.of(number.longValue()) : Optional.empty();
    }
}

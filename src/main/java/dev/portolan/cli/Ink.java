package dev.portolan.cli;

import dev.portolan.finding.Severity;
import dev.portolan.finding.Verdict;

/** Colours and signs of text for people. Colour never says anything that a word or sign beside it does not. */
record Ink(Terminal.Colour colour, Signs signs) {

    /** Which characters can be shown. */
    enum Signs { UNICODE, ASCII }

    /** A colour, or a weight. */
    enum Tint {
        GOOD("32"), BAD("31"), WARN("33"), FAINT("2"), STRONG("1");

        private final String code;

        Tint(String code) {
            this.code = code;
        }
    }

    String tint(Tint tint, String text) {
        return colour == Terminal.Colour.PLAIN || text.isEmpty() ? text : "\u001b[" + tint.code + "m" + text + "\u001b[0m";
    }

    private String sign(String unicode, String ascii) {
        return signs == Signs.UNICODE ? unicode : ascii;
    }

    String arrow() {
        return sign("\u2192", "->");
    }

    String step() {
        return sign(" \u203a ", " > ");
    }

    String mark(Verdict verdict) {
        return switch (verdict) {
            case REACHABLE -> sign("\u2713", "+");
            case PARTIAL -> sign("\u25d0", "~");
            case BOOTSTRAP_ONLY -> sign("\u25d4", "-");
            case UNREACHABLE -> sign("\u2717", "x");
            case UNDETERMINED -> "?";
        };
    }

    Tint tint(Verdict verdict) {
        return switch (verdict) {
            case REACHABLE -> Tint.GOOD;
            case PARTIAL, UNDETERMINED -> Tint.WARN;
            case BOOTSTRAP_ONLY, UNREACHABLE -> Tint.BAD;
        };
    }

    String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> sign("\u2717", "x");
            case WARNING -> "!";
            case NOTE -> sign("\u2022", "*");
        };
    }

    Tint tint(Severity severity) {
        return switch (severity) {
            case ERROR -> Tint.BAD;
            case WARNING -> Tint.WARN;
            case NOTE -> Tint.FAINT;
        };
    }
}

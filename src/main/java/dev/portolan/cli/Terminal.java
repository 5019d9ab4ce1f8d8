package dev.portolan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the commands write to: standard output and standard error, and what the reader at the other end can show. */
public final class Terminal {
    private final OutputStream out;
    private final OutputStream err;
    private final Charset charset;
    private final Colour colour;

    /** Whether text may be coloured. */
    public enum Colour { PLAIN, COLOURED }

    /** @param charset in which text for people is written; what is for programs is UTF-8 always */
    public Terminal(OutputStream out, OutputStream err, Charset charset, Colour colour) {
        this.out = out;
        this.err = err;
        this.charset = charset;
        this.colour = colour;
    }

    /** The streams of this process; coloured when a person watches and has not asked for none (NO_COLOR, TERM=dumb). */
    public static Terminal ofProcess() {
        boolean asked = System.getenv().getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(System.getenv("TERM"));
        boolean watched = System.console() != null && System.console().isTerminal();
        return new Terminal(System.out, System.err, System.out.charset(), asked && watched ? Colour.COLOURED : Colour.PLAIN);
    }

    /** The colours and signs that text for people may use here. */
    Ink ink() {
        boolean unicode = charset.newEncoder().canEncode("\u2713\u2717\u2192\u203a\u25d0\u25d4\u2022");
        return new Ink(colour, unicode ? Ink.Signs.UNICODE : Ink.Signs.ASCII);
    }

    /** Writes text for people. @throws IOException when it cannot be written */
    void show(String text) throws IOException {
        write(text, charset);
    }

    /** Writes text for programs. @throws IOException when it cannot be written */
    void emit(String text) throws IOException {
        write(text, StandardCharsets.UTF_8);
    }

    private void write(String text, Charset as) throws IOException {
        out.write(text.getBytes(as));
        out.flush();
        if (out instanceof PrintStream printed && printed.checkError()) {
            throw new IOException("the output cannot be written");
        }
    }

    /** Tells people in one line what went wrong. */
    void complain(String line) {
        try {
            err.write((line + System.lineSeparator()).getBytes(charset));
            err.flush();
        } catch (IOException deaf) {
            // Nobody listens: the exit status still tells.
        }
    }
}

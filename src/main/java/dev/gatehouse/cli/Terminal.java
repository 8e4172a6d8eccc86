package dev.gatehouse.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command talks to.
 *
 * @param folder the folder that relative paths start from
 * @param interactive whether a person watches the output
 */
record Terminal(PrintWriter out, PrintWriter err, Path folder, boolean interactive) {

    /** Set to {@code true} by the launcher where its output goes to a terminal; not every JVM can find that out. */
    static final String PROPERTY = "gatehouse.terminal";

    static Terminal ofSystem() {
        return new Terminal(writer(System.out), writer(System.err), Path.of(""), Boolean.getBoolean(PROPERTY));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}

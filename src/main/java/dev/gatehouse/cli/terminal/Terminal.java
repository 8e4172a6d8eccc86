package dev.gatehouse.cli.terminal;

import dev.gatehouse.verdict.again.ShellWord;
import java.io.File;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a command talks to.
 *
 * @param folder the folder that relative paths start from
 * @param interactive whether a person watches the output
 * @param command how the user starts Gatehouse, a word each
 * @param clock what tells the day of a run
 * @param environment the variables of the process
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        Path folder,
        boolean interactive,
        List<String> command,
        Clock clock,
        Map<String, String> environment) {

    /** Set to {@code true} by the launcher where its output goes to a terminal; not every JVM can find that out. */
    static final String PROPERTY = "gatehouse.terminal";

    private static final String MAIN_CLASS = "dev.gatehouse.cli.Gatehouse";

    /** Set by the launcher to its own name, as the user wrote it. */
    static final String COMMAND = "gatehouse.command";

    /** One that goes by the calendar of this machine, and has no environment. */
    public Terminal(PrintWriter out, PrintWriter err, Path folder, boolean interactive, List<String> command) {
        this(out, err, folder, interactive, command, Clock.system(ZoneId.systemDefault()), Map.of());
    }

    /** That of this process. */
    public static Terminal ofSystem() {
        return new Terminal(
                writer(System.out),
                writer(System.err),
                Path.of(""),
                Boolean.getBoolean(PROPERTY),
                commandOfSystem(),
                Clock.system(ZoneId.systemDefault()),
                System.getenv());
    }

    /** A launcher says its own name; without one, the JVM was started by hand, or by a development environment. */
    private static List<String> commandOfSystem() {
        return Optional.ofNullable(System.getProperty(COMMAND))
                .map(List::of)
                .orElseGet(() -> commandBy(System.getProperty("java.class.path")));
    }

    /** How Gatehouse is started by this class path: by the jar that holds everything, or by its main class. */
    static List<String> commandBy(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? List.of("java", "-jar", classPath)
                : List.of("java", "-cp", classPath, MAIN_CLASS);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** A command for the user to copy: this one with these words. */
    public String command(String... rest) {
        return Stream.concat(command.stream(), Stream.of(rest))
                .map(ShellWord::of)
                .collect(Collectors.joining(" "));
    }

    /** Shows what is still kept back. */
    public void flush() {
        out.flush();
        err.flush();
    }
}

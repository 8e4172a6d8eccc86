package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs commands in a folder and gives back all that they print, as a terminal would show it. */
public record Commands(Path folder, boolean interactive, Map<String, String> environment) {

    public static Commands in(Path folder) {
        return new Commands(folder, false, Map.of());
    }

    /** The same on a terminal that a person watches. */
    Commands watched() {
        return new Commands(folder, true, environment);
    }

    /** The same with variables of the environment. */
    Commands with(Map<String, String> variables) {
        return new Commands(folder, interactive, variables);
    }

    /** Prints the exit code, then what came on the two streams. */
    public String run(String... arguments) {
        return run(Clock.systemUTC(), arguments);
    }

    private String run(Clock clock, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out),
                new PrintWriter(err),
                folder,
                interactive,
                List.of("./gatehouse"),
                clock,
                environment);
        int code = Gatehouse.execute(terminal, arguments);
        return "exit " + code + "\n--- out\n" + text(out) + "--- err\n" + text(err);
    }

    /** Runs {@code gatehouse run} with the sample glue. */
    String sample(String... arguments) {
        return run(sampled(arguments));
    }

    private static String[] sampled(String... arguments) {
        return Stream.concat(Stream.of("run", "--glue", "dev.gatehouse.sample.glue"), Stream.of(arguments))
                .toArray(String[]::new);
    }

    /** The same on a day; its last second, east of Greenwich, where it is the day before in London. */
    String sampleOn(LocalDate day, String... arguments) {
        ZoneId zone = ZoneId.of("Asia/Tokyo");
        Clock clock = Clock.fixed(day.atTime(23, 59, 59).atZone(zone).toInstant(), zone);
        return run(clock, sampled(arguments));
    }

    public void write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(StringWriter writer) {
        return writer.toString().replace("\r\n", "\n").replace(folder.toString(), "FOLDER");
    }
}

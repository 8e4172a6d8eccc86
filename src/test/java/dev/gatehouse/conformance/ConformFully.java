package dev.gatehouse.conformance;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Replays the files of recordings that are named on the command line: the full set takes a few seconds. */
final class ConformFully {

    private ConformFully() {}

    public static void main(String[] files) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(Conform.run(List.of(files).stream().map(Path::of).toList(), Deviations.known(), out));
    }
}

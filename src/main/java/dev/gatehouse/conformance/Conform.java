package dev.gatehouse.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Replays files of recordings and prints what differs, then how many agree. */
public final class Conform {

    private static final int SHOWN = 20;

    private Conform() {}

    /**
     * Prints the first differences and, on the last line, "N of M recordings agree".
     *
     * @return 0 where all agree, 1 where some differ or there are none, 2 where a file cannot be read
     */
    public static int run(List<Path> files, PrintWriter out) {
        int total = 0;
        int agreed = 0;
        int code = 0;
        for (Path file : files) {
            try {
                ReplayResult result = Replay.file(file);
                result.differences().stream().limit(SHOWN).forEach(difference -> out.println(difference.text()));
                total += result.total();
                agreed += result.agreed();
            } catch (IOException unreadable) {
                out.println("error: " + file + " cannot be read as recordings: " + unreadable.getMessage());
                code = 2;
            }
        }
        out.println(agreed + " of " + total + " recordings agree");
        out.flush();
        return code != 0 ? code : agreed == total && total > 0 ? 0 : 1;
    }

    /** Replays the files that are named. */
    public static void main(String[] files) {
        PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        System.exit(run(List.of(files).stream().map(Path::of).toList(), out));
    }
}

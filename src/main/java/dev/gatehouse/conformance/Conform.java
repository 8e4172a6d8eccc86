package dev.gatehouse.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Replays files of recordings and prints what differs, then how many agree. */
public final class Conform {

    private static final int SHOWN = 20;
    private static final int DIFFERS = 1;
    private static final int WRONG_INPUT = 2;

    private Conform() {}

    /**
     * Prints the first differences, those that are known with their reason, and, on the last line, "N of M recordings
     * agree".
     *
     * @param deviations differences that are known; each that is none any more is told
     * @return 0 where all agree, 1 where some differ or there are none, 2 where a file cannot be read
     */
    public static int run(List<Path> files, Deviations deviations, PrintWriter out) {
        int total = 0;
        int agreed = 0;
        int code = 0;
        for (Path file : files) {
            try {
                ReplayResult result = Replay.file(file);
                print(result, deviations, out);
                total += result.total();
                agreed += result.agreed();
            } catch (IOException unreadable) {
                out.println(file + ": error: cannot be read as recordings: " + reason(unreadable));
                code = WRONG_INPUT;
            }
        }
        out.println(agreed + " of " + total + " recordings agree");
        out.flush();
        return Math.max(code, agreed == total && total > 0 ? 0 : DIFFERS);
    }

    private static void print(ReplayResult result, Deviations deviations, PrintWriter out) {
        result.differences().stream()
                .limit(SHOWN)
                .forEach(difference -> out.println(difference.text(deviations.reason(difference))));
        int more = result.differences().size() - SHOWN;
        if (more > 0) {
            out.println("and " + more + " more that differ\n");
        }
        deviations
                .needless(result)
                .forEach(id -> out.println(id + " is a known deviation, and agrees: delete it from the list\n"));
    }

    private static String reason(IOException unreadable) {
        return unreadable instanceof NoSuchFileException ? "there is no such file" : unreadable.getMessage();
    }
}

package dev.gatehouse.conformance.races;

import dev.gatehouse.conformance.RecordingLines;
import dev.gatehouse.explore.Bounds;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Explores files of races, and prints what differs, the hazards, then how many agree. */
public final class Races {

    private static final int DIFFERS = 1;
    private static final int WRONG_INPUT = 2;

    private final PrintWriter out;
    private final Bounds bounds;
    private int total;
    private int agreed;
    private int code;

    private Races(PrintWriter out, Bounds bounds) {
        this.out = out;
        this.bounds = bounds;
    }

    /** Tells whether a file holds races: its first line has lanes. A file that cannot be read holds none. */
    public static boolean isFile(Path file) {
        try {
            Optional<String> first = RecordingLines.first(file);
            return first.isPresent() && Race.isRace(first.get());
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /**
     * Prints the first difference of each race, the hazards of the framework that schedules lead into, and, on the last
     * line, "N of M races agree".
     *
     * @return 0 where all agree, 1 where some differ, 2 where a file cannot be read
     */
    public static int run(List<Path> files, Bounds bounds, PrintWriter out) {
        Races races = new Races(out, bounds);
        files.forEach(races::conform);
        return races.result();
    }

    private void conform(Path file) {
        try {
            RecordingLines.each(file, line -> compare(Race.parse(line)));
        } catch (IOException unreadable) {
            out.println(file + ": error: cannot be read as races: " + unreadable.getMessage());
            code = WRONG_INPUT;
        }
    }

    private void compare(Race race) {
        RaceComparison comparison = new RaceComparison(race).explore(bounds);
        Optional<String> difference = comparison.difference();
        total++;
        agreed += difference.isEmpty() ? 1 : 0;
        difference.ifPresent(text -> out.println(race.id() + "\n  " + text + "\n"));
        comparison.hazards().forEach(hazard -> out.println(race.id() + ": hazard: " + hazard));
        out.flush();
    }

    private int result() {
        out.println(agreed + " of " + total + " races agree");
        out.flush();
        return Math.max(code, agreed == total && total > 0 ? 0 : DIFFERS);
    }
}

package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.exploration.Attendant.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** One line of a terminal that says how far an exploration is, and is taken away at its end. */
public final class ProgressLine {

    /** Often enough to be seen moving, and seldom enough to cost nothing. */
    private static final long BETWEEN_NANOS = 200_000_000;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double LEAST_SHARE = 0.000_1;
    private static final int PERCENT = 100;

    private final PrintWriter out;
    private final boolean isShown;
    private long shownAt;
    private int width;

    /** Prints nothing unless a person watches. */
    public ProgressLine(PrintWriter out, boolean isShown) {
        this.out = out;
        this.isShown = isShown;
    }

    synchronized void show(Progress progress, long elapsedNanos) {
        if (isShown && elapsedNanos - shownAt >= BETWEEN_NANOS) {
            shownAt = elapsedNanos;
            print(text(progress, elapsedNanos));
        }
    }

    private void print(String text) {
        out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        out.flush();
        width = text.length();
    }

    synchronized void erase() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            width = 0;
        }
    }

    /** How many schedules are done, how fast, how deep, and how long it will take if the rest is like this. */
    static String text(Progress progress, long elapsedNanos) {
        double seconds = elapsedNanos / NANOS_PER_SECOND;
        String done = String.format(
                Locale.ROOT,
                "exploring: %,d schedules, %,.0f a second, up to %d steps",
                progress.schedules(),
                progress.schedules() / seconds,
                progress.deepest());
        return progress.share() < LEAST_SHARE ? done : done + remaining(progress.share(), seconds);
    }

    private static String remaining(double share, double seconds) {
        return String.format(
                Locale.ROOT,
                ", about %.0f %% done, %.0f s to go at this rate",
                PERCENT * share,
                seconds / share - seconds);
    }
}

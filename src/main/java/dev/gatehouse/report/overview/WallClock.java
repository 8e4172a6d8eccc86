package dev.gatehouse.report.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a run began and how long it took by the wall clock: with the scenarios' times all that differs between runs. */
public record WallClock(Instant started, Duration took) {

    public WallClock {
        started = started.truncatedTo(ChronoUnit.SECONDS);
    }
}

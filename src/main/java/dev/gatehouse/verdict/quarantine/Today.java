package dev.gatehouse.verdict.quarantine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The day of a run, by the calendar of the machine: the command says it; without the command it is the day it is. */
public final class Today {

    /** Where the command leaves the day for glue and plugins, which Cucumber makes; {@code 2026-12-31}. */
    public static final String PROPERTY = "gatehouse.today";

    private Today() {}

    /** Returns the day of this run. */
    public static LocalDate ofRun() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }
}

package dev.gatehouse.source;

import java.util.Locale;

/** How bad a problem is: an error stops the run, a warning is only told. */
public enum Severity {
    ERROR,
    WARNING;

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}

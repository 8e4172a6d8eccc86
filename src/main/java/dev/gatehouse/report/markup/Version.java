package dev.gatehouse.report.markup;

/** The version of Gatehouse. */
public final class Version {

    /** The number as the build file says it; a test compares the two. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}

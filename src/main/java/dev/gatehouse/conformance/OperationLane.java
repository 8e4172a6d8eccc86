package dev.gatehouse.conformance;

import java.util.Locale;

/** The names of the lanes that operations run on: they sort as the operations do. */
final class OperationLane {

    private static final String PREFIX = "op ";

    private OperationLane() {}

    static String nameOf(int index) {
        return String.format(Locale.ROOT, PREFIX + "%04d", index);
    }

    static long indexOf(String lane) {
        return Long.parseLong(lane.substring(PREFIX.length()));
    }
}

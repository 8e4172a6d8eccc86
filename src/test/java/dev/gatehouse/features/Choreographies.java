package dev.gatehouse.features;

import java.util.List;

/** The choreographies of published drivers that the library shows, by the tags of their scenarios. */
final class Choreographies {

    static final List<String> IN_ORDER = List.of(
            "@A1", "@A3", "@A5", "@A9", "@A12", "@B1", "@B2", "@B7", "@C1", "@C3", "@C9", "@D1", "@D6", "@E4", "@F2",
            "@F4", "@G2", "@H4", "@I1", "@L3", "@L5");

    private Choreographies() {}

    /** R and S are the traces of the reference. */
    static boolean isOne(String tag) {
        return tag.matches("@[A-Q]\\d+");
    }
}

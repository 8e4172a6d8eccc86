package dev.gatehouse.architecture.canary.nostaticstate.steps;

import java.util.ArrayList;
import java.util.List;

/** Keeps things for the next scenario. */
final class Hoarder {

    static final List<String> HARMLESS = List.of("fixed");
    static final List<String> HEAP = new ArrayList<>();
    static final ThreadLocal<String> POCKET = new ThreadLocal<>();
    static int count;

    private Hoarder() {}
}

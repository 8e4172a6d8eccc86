package dev.gatehouse.report.shards;

import java.util.HashMap;
import java.util.Map;

/** Gives scenarios their keys; they come in the order of their files. */
public final class Namesakes {

    private final Map<ScenarioKey, ScenarioKey> last = new HashMap<>();

    /** The key of the next scenario with this name in this file. */
    public ScenarioKey next(String file, String name) {
        ScenarioKey first = ScenarioKey.first(file, name);
        return last.merge(first, first, (before, same) -> before.next());
    }
}

package dev.gatehouse.conformance.races;

import dev.gatehouse.conformance.Fields;
import dev.gatehouse.conformance.Json;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A recorded race: operations one after the other, then lanes of operations at the same time.
 *
 * @param outcomes what the framework's own code can come to; where it can corrupt its memory, what it comes to without
 * @param corruptsMemory whether some schedule makes the framework unlink a list entry that is none
 */
record Race(
        String id,
        boolean remote,
        boolean verifier,
        List<Fields> setup,
        List<List<Fields>> lanes,
        Set<Object> outcomes,
        boolean corruptsMemory) {

    private static final String WITHOUT_CORRUPTION = "outcomesWithListEntryReset";

    static Race parse(String line) throws IOException {
        Fields fields = new Fields(Json.object(line));
        boolean corrupts = fields.has(WITHOUT_CORRUPTION);
        return new Race(
                fields.text("id"),
                fields.text("kind").equals("remote"),
                fields.object("settings").is("verifier"),
                fields.objects("setup"),
                fields.list("lanes").stream().map(Race::operations).toList(),
                new LinkedHashSet<>(fields.list(corrupts ? WITHOUT_CORRUPTION : "outcomes")),
                corrupts);
    }

    /** Tells whether a line is a race and not a recording of one order of operations. */
    static boolean isRace(String line) throws IOException {
        return new Fields(Json.object(line)).has("lanes");
    }

    private static List<Fields> operations(Object lane) {
        return new Fields(Fields.of("lane", lane)).objects("lane");
    }
}

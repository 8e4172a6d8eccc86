package dev.gatehouse.steps.words;

import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.SendSpec;
import io.cucumber.datatable.DataTable;
import java.util.Map;

/** WDF_REQUEST_SEND_OPTIONS as a table says it. */
public record OptionsTable(int size, int flags, long timeout) {

    private static final long RIGHT_SIZE = 16;
    private static final Map<String, Integer> FLAGS =
            Map.of("TIMEOUT", 1, "SYNCHRONOUS", 2, "IGNORE_TARGET_STATE", 4, "SEND_AND_FORGET", 8);
    private static final String FROM_NOW = " from now";

    public static OptionsTable of(DataTable table) {
        Fields fields = Fields.of(table, "Size", "Flags", "Timeout");
        return new OptionsTable(
                fields.get("Size").map(OptionsTable::size).orElse((int) RIGHT_SIZE),
                fields.flags("Flags", FLAGS),
                fields.get("Timeout").map(OptionsTable::timeout).orElse(0L));
    }

    public SendSpec apply(SendSpec spec) {
        return spec.withOptions(size, flags, timeout);
    }

    private static int size(String text) {
        if (!text.matches(Phrases.NUMBER)) {
            throw new WrongInput("Size cannot be \"" + text + "\": write a number of bytes, as " + RIGHT_SIZE);
        }
        return (int) Numbers.read("a size", text, Integer.MAX_VALUE);
    }

    private static long timeout(String text) {
        if (text.equals("0")) {
            return 0;
        }
        if (text.matches(Phrases.SYSTEM_TIME)) {
            return Numbers.systemTime(text);
        }
        if (!text.matches(Phrases.DURATION + FROM_NOW)) {
            throw new WrongInput(
                    "Timeout cannot be \"" + text + "\": write it as 50 ms from now, as 2020-01-01T00:00:01Z, or as 0");
        }
        return -Numbers.ticks(text.substring(0, text.length() - FROM_NOW.length()));
    }
}

package dev.gatehouse.steps.words;

import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.wdk.NtStatus;
import io.cucumber.datatable.DataTable;
import java.util.Map;
import java.util.OptionalInt;

/** WDF_REQUEST_REUSE_PARAMS as a table says it. */
public record ReuseTable(NtStatus status, int flags, OptionalInt stackSize) {

    private static final Map<String, Integer> FLAGS = Map.of("SET_NEW_IRP", 1, "MUST_COMPLETE", 2);
    private static final long MOST_LOCATIONS = 100;

    public static ReuseTable of(DataTable table) {
        Fields fields = Fields.of(table, "Status", "Flags", "NewIrp");
        return new ReuseTable(
                fields.get("Status")
                        .map(text -> new ParameterTypes().status(text))
                        .orElse(NtStatus.SUCCESS),
                fields.flags("Flags", FLAGS),
                fields.get("NewIrp").map(ReuseTable::locations).orElse(OptionalInt.empty()));
    }

    private static OptionalInt locations(String text) {
        if (!text.matches("\\d+ stack locations?")) {
            throw new WrongInput("NewIrp cannot be \"" + text + "\": write it as 2 stack locations");
        }
        return OptionalInt.of((int) Numbers.read("an IRP's stack locations", text.split(" ", 2)[0], MOST_LOCATIONS));
    }
}

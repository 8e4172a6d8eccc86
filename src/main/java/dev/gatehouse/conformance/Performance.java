package dev.gatehouse.conformance;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Lane;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Performs the operations of one recording on the engine, one after the other, then the epilogue. */
final class Performance {

    private static final long HOUR = 3_600 * Ticks.PER_SECOND;

    private final Recording recording;
    private final Stage stage;
    private final Operations operations;
    private final Map<Integer, Strand> blocked = new LinkedHashMap<>();
    private int current;

    Performance(Recording recording) {
        this.recording = recording;
        this.stage = new Stage(recording);
        this.operations = new Operations(stage);
    }

    /** A target's state, as recordings spell it. */
    static String words(TargetState state) {
        return "WdfIoTarget" + state.words();
    }

    Replayed run() {
        List<Observation> observed = new ArrayList<>();
        for (Fields operation : recording.operations()) {
            if (readsStatusOfNothing(operation)) {
                return new Replayed(observed, Optional.empty(), "nullPointer");
            }
            observed.add(observe(perform(operation)));
            if (died()) {
                return new Replayed(observed, Optional.empty(), "died: " + stage.log.death());
            }
            current++;
        }
        Observation epilogue = observe(epilogue());
        return new Replayed(observed, Optional.of(epilogue), outcome());
    }

    private String outcome() {
        if (died()) {
            return "died: " + stage.log.death();
        }
        return blocked.isEmpty() ? "ok" : "hang";
    }

    private boolean died() {
        return !stage.log.death().isEmpty();
    }

    /** WdfRequestGetStatus of a request that never had an IRP: the framework dereferences a null pointer. */
    private boolean readsStatusOfNothing(Fields operation) {
        return operation.text("op").equals("getStatus")
                && stage.request(operation.text("req"))
                        .filter(used -> !used.isGone() && !used.request().hasIrp())
                        .isPresent();
    }

    private Map<String, Object> perform(Fields operation) {
        stage.system.inject(operation);
        return switch (operation.text("op")) {
            case "advance" -> advance(operation);
            case "runDpcs" -> runDpcs();
            default -> call(operations.frame(operation), irql(operation));
        };
    }

    private static Irql irql(Fields operation) {
        boolean raised = operation.number("irql", 0) == 2 || operation.is("dispatchLevel");
        return raised ? Irql.DISPATCH : Irql.PASSIVE;
    }

    private Map<String, Object> advance(Fields operation) {
        int held = stage.agenda.dpcs().held().size();
        stage.agenda.dpcs().hold(operation.is("holdDpc"));
        stage.agenda.advance(Ticks.ofMillis(operation.number("ms", 0)));
        stage.agenda.dpcs().hold(false);
        stage.agenda.dpcs().held().stream()
                .skip(held)
                .map(Lane::name)
                .forEach(timer -> stage.log.add("timerExpiredDpcHeld", "req", EventLog.requestOf(timer)));
        return Map.of();
    }

    private Map<String, Object> runDpcs() {
        stage.log.runsHeldDpcs(true);
        while (!stage.agenda.dpcs().held().isEmpty()) {
            stage.agenda.dpcs().startNext();
            stage.agenda.settle();
        }
        stage.log.runsHeldDpcs(false);
        return Map.of();
    }

    /** Runs an operation until it returns or waits, then what it released; its result, or that it is blocked. */
    private Map<String, Object> call(Frame operation, Irql irql) {
        int index = current;
        Map<String, Object> result = new LinkedHashMap<>();
        Strand strand = stage.agenda.spawn(
                stage.agenda.lane(OperationLane.nameOf(index)),
                irql,
                new InTurn(operation, ending -> ended(ending, index, result)));
        blocked.put(index, strand);
        stage.agenda.settle();
        if (died()) {
            blocked.remove(index);
            return Fields.of("died", stage.log.death());
        }
        return strand.hasEnded() ? result : Fields.of("blocked", true);
    }

    private void ended(Strand strand, int index, Map<String, Object> result) {
        Map<String, Object> returned = strand.result();
        blocked.remove(index);
        if (index == current) {
            result.putAll(returned);
        } else {
            stage.log.add("opReturned", "op", (long) index, "result", returned);
        }
        strand.end(null);
    }

    private Observation observe(Map<String, Object> result) {
        List<Object> waiting =
                blocked.keySet().stream().<Object>map(index -> (long) index).toList();
        return new Observation(result, words(stage.target.state()), stage.log.take(), stage.internal(waiting));
    }

    private Map<String, Object> epilogue() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("blockedBeforeEpilogue", (long) blocked.size());
        stage.stopResending();
        completeAll();
        stage.agenda.advance(HOUR);
        result.put("blockedAfterDeviceCompletesAll", (long) blocked.size());
        call(Operations.returned(stage.target.delete()), Irql.PASSIVE);
        result.put("blockedAfterDelete", (long) blocked.size());
        return result;
    }

    private void completeAll() {
        while (!stage.atDevice().isEmpty()) {
            String first = (String) stage.atDevice().get(0);
            stage.agenda.spawn(
                    stage.agenda.lane("epilogue"),
                    Irql.PASSIVE,
                    stage.device.complete(first, NtStatus.SUCCESS, 0, "epilogue"));
            stage.agenda.settle();
        }
    }
}

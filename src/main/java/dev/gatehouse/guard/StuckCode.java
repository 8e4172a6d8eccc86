package dev.gatehouse.guard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds code of users' models that loops without calling a DDI: on some thread it is met at each of many looks, with
 * nothing of the engine above it.
 *
 * <p>While such code runs nothing of its world can take a step, so that no budget of the engine is ever asked.
 */
public final class StuckCode {

    /** What calls models: what stands above it is a model's own, until a DDI leads back into the engine. */
    private static final List<String> CALLERS =
            List.of("dev.gatehouse.virtualtime.Activation", "dev.gatehouse.stack.GuardedModel");

    private static final String DDI = "dev.gatehouse.virtualtime.Baton";

    private final Supplier<Map<Thread, StackTraceElement[]>> threads;
    private final int patience;
    private Map<Thread, Integer> met = new HashMap<>();

    /**
     * Looks at threads.
     *
     * @param patience how often in a row a model's code has to be met
     */
    public StuckCode(Supplier<Map<Thread, StackTraceElement[]>> threads, int patience) {
        this.threads = threads;
        this.patience = patience;
    }

    /** Takes one more look; returns the stack of what has been met too often, from the model's innermost call out. */
    public Optional<List<StackTraceElement>> look() {
        Map<Thread, Integer> still = new HashMap<>();
        Optional<List<StackTraceElement>> stuck = Optional.empty();
        for (Map.Entry<Thread, StackTraceElement[]> each : threads.get().entrySet()) {
            List<StackTraceElement> own = ownFrames(each.getValue());
            if (!own.isEmpty()) {
                int times = met.getOrDefault(each.getKey(), 0) + 1;
                still.put(each.getKey(), times);
                stuck = times >= patience ? Optional.of(own) : stuck;
            }
        }
        met = still;
        return stuck;
    }

    /** The innermost frames up to the engine's call of the model; none where the model has called the engine. */
    private static List<StackTraceElement> ownFrames(StackTraceElement[] stack) {
        int count = 0;
        while (count < stack.length && !isCaller(stack[count])) {
            if (stack[count].getClassName().startsWith(DDI)) {
                return List.of();
            }
            count++;
        }
        return count == stack.length
                ? List.of()
                : List.copyOf(Arrays.asList(stack).subList(0, count));
    }

    private static boolean isCaller(StackTraceElement frame) {
        return CALLERS.stream().anyMatch(frame.getClassName()::startsWith);
    }
}

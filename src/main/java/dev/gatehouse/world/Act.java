package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.api.Handle;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.wdk.Irql;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * Something that happens because a scenario says so: a call of a driver, a completion by a device, a change of a stack.
 *
 * @param lane whose step it is; {@link #SCENARIO} where it may be anybody's
 * @param thread the named thread that makes the call, and may still be waiting in it when the step ends
 * @param irql the level at which it happens
 * @param frame what happens
 * @param awaited whether the step ends only when this has, letting pass the time that it takes
 * @param afterwards looks at what it ended with, unless a named thread did it
 */
@Handle
public record Act(
        String lane, Optional<String> thread, Irql irql, Frame frame, boolean awaited, Consumer<Object> afterwards) {

    /** The lane of the scenario's own thread. */
    public static final String SCENARIO = "scenario";

    /** A call on the scenario's own thread. */
    @API(status = EXPERIMENTAL)
    public static Act of(Frame frame) {
        return new Act(SCENARIO, Optional.empty(), Irql.PASSIVE, frame, true, result -> {});
    }

    /** A change that takes one step; {@code cell} is what it changes. */
    @API(status = EXPERIMENTAL)
    public static Act change(Object cell, Runnable change) {
        return of(strand -> {
            strand.writes(cell);
            change.run();
            strand.end(null);
        });
    }

    /** A few one after the other, by whoever does the first. */
    static Act inTurn(List<Act> acts) {
        return acts.size() == 1
                ? acts.get(0)
                : of(Sequence.of(acts.stream().map(Act::seen).toList()));
    }

    private Frame seen() {
        return Sequence.of(frame, strand -> {
            afterwards.accept(strand.result());
            strand.end(strand.result());
        });
    }

    /** The same on a lane of its own. */
    Act on(String other) {
        return new Act(other, thread, irql, frame, awaited, afterwards);
    }

    /** The same as an interrupt's DPC, which nobody waits for. */
    Act atDispatch(String other) {
        return new Act(other, thread, Irql.DISPATCH, frame, false, afterwards);
    }

    /** The same on a named thread, if there is one. */
    @API(status = EXPERIMENTAL)
    public Act onThread(Optional<String> name) {
        return new Act(lane, name, irql, frame, awaited, afterwards);
    }

    /** The same, with a look at what it ended with. */
    @API(status = EXPERIMENTAL)
    public Act thenSee(Consumer<Object> look) {
        return new Act(lane, thread, irql, frame, awaited, look);
    }

    boolean isAnybodys() {
        return lane.equals(SCENARIO);
    }
}

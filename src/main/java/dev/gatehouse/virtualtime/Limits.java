package dev.gatehouse.virtualtime;

import dev.gatehouse.wdk.Ticks;

/**
 * How much a world may do before it is stopped and the matter reported.
 *
 * @param stepsAtOneInstant atomic steps without any virtual time passing: more is a run-away loop
 * @param patience ticks for which a call may wait while other things still happen: longer is a wait that nothing ends
 */
public record Limits(long stepsAtOneInstant, long patience) {

    /** A million steps at one instant; one hour of virtual time. */
    public static final Limits DEFAULT = new Limits(1_000_000, 3_600 * Ticks.PER_SECOND);
}

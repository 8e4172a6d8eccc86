package dev.gatehouse.report.sequence;

/**
 * The records of the journal that one step of the scenario has brought.
 *
 * @param line the step's line
 * @param first the number of its first record
 * @param end the number after its last record; that of its first where it brought none
 * @param until the virtual time at its end, in ticks
 */
public record StepMark(int line, int first, int end, long until) {

    boolean has(int event) {
        return event >= first && event < end;
    }
}

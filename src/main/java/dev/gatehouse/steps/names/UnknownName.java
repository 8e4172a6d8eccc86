package dev.gatehouse.steps.names;

import dev.gatehouse.source.ProblemCode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A name in a step that nothing has, or a step within it that nobody knows.
 *
 * @param step the number of the step in its scenario, from 0
 * @param row the number of the row below it that has the name, from 0; empty for the step's own line
 * @param name as the step writes it; the whole of a step within it
 * @param suggestion the name or step that was probably meant
 */
public record UnknownName(
        ProblemCode code,
        int step,
        OptionalInt row,
        String name,
        String message,
        String expected,
        Optional<String> suggestion) {}

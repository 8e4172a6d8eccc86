package dev.gatehouse.steps.names;

import java.util.List;

/**
 * A step of a scenario as it has been matched, with the values of its example in it.
 *
 * @param expression how the step is said
 * @param arguments what stands in the places of its parameters
 * @param own whether it is one of Gatehouse's steps, and not a user's
 * @param table the rows below it; empty for none
 */
public record SaidStep(String expression, List<Filled> arguments, boolean own, List<List<String>> table) {

    /**
     * What stands in a parameter's place.
     *
     * @param type the name of the parameter type
     * @param start where it begins in the step's text, from 0
     */
    public record Filled(String type, String text, int start) {}

    public SaidStep {
        arguments = List.copyOf(arguments);
        table = List.copyOf(table);
    }
}

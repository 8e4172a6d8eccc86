package dev.gatehouse.steps.catalogue;

import java.util.List;

/**
 * A parameter type that expressions of steps use.
 *
 * @param name the name between braces
 * @param type the Java type that a step gets, by its simple name
 * @param meaning what may stand there, in a few words
 * @param examples what may stand there, as a feature would write it; the first is the usual one, and may be empty
 */
public record ParameterEntry(String name, String type, String meaning, List<String> examples) {

    public ParameterEntry {
        examples = List.copyOf(examples);
    }

    /** What usually stands there. */
    String usual() {
        return examples.isEmpty() ? "{" + name + "}" : examples.get(0);
    }
}

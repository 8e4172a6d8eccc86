package dev.gatehouse.world;

import dev.gatehouse.source.Nearest;
import java.util.Collection;

/** What a scenario asks for cannot be done, or cannot go on: the step fails with these words and nothing else. */
public final class ScenarioFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    public ScenarioFailure(String message) {
        super(message);
    }

    /** A name that nothing has; {@code where} begins with a blank or is empty. */
    static ScenarioFailure unknown(String kind, String name, Collection<String> known, String where) {
        String hint = Nearest.of(name, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
        String all = known.isEmpty() ? "there is none" : "there is " + String.join(", ", known);
        return new ScenarioFailure("no " + kind + " \"" + name + "\"" + where + ": " + all + hint);
    }

    /** A failure is told by its words: where it was raised does not matter to the user. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

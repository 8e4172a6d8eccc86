package dev.gatehouse.world;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.verdict.WrongInput;
import java.util.Collection;

/** What a scenario asks for cannot be done, or cannot go on: the step fails with these words and nothing else. */
public final class ScenarioFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    public ScenarioFailure(String message) {
        super(message);
    }

    /** A name that nothing has so far; {@code where} begins with a blank or is empty. */
    static ScenarioFailure unknown(String kind, String name, Collection<String> known, String where) {
        return new ScenarioFailure(unknownName(kind, name, known, where));
    }

    /** A name that the topology does not declare, so that no behaviour could ever make it right. */
    static WrongInput undeclared(String kind, String name, Collection<String> known) {
        return new WrongInput(unknownName(kind, name, known, ""));
    }

    private static String unknownName(String kind, String name, Collection<String> known, String where) {
        String hint = Nearest.of(name, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
        String all = known.isEmpty() ? "there is none" : "there is " + String.join(", ", known);
        return "no " + kind + " \"" + name + "\"" + where + ": " + all + hint;
    }

    /** A failure is told by its words: where it was raised does not matter to the user. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

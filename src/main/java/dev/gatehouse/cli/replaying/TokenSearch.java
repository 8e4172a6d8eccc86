package dev.gatehouse.cli.replaying;

import dev.gatehouse.explore.scenarios.TokenChanges;
import dev.gatehouse.feature.Selection.Selected;
import dev.gatehouse.feature.pickles.Pickles;
import dev.gatehouse.verdict.ReplayToken;
import dev.gatehouse.verdict.WrongInput;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds the scenario that a token was made for: by its steps or, where these have changed, by its name. */
public final class TokenSearch {

    private final ReplayToken token;
    private final List<Standing> scenarios;

    /** Looks in all of these files. */
    public TokenSearch(ReplayToken token, Collection<Selected> files) {
        this.token = token;
        this.scenarios = files.stream()
                .flatMap(file -> Pickles.in(file.path()).stream().map(scenario -> new Standing(file, scenario)))
                .toList();
    }

    /**
     * The place of the scenario.
     *
     * @param where the files that were looked into, in words
     * @param run the command that runs the scenarios of a place
     * @throws WrongInput which says what has changed, if anything has
     */
    public String place(String where, UnaryOperator<String> run) {
        List<Standing> found = found();
        if (found.isEmpty()) {
            throw new WrongInput(nowhere(where));
        }
        TokenChanges changes = found.get(0).since(token);
        if (changes.isAny()) {
            throw new WrongInput("this token says nothing of scenario \""
                    + found.get(0).scenario().name() + "\" ("
                    + places(found) + ") as it is now:\n" + changes.text()
                    + "explore it again for a new one: " + run.apply(selection(found)));
        }
        return found.get(0).place();
    }

    /** The scenario with the steps of the token; else those of its name, which are several rows of one outline. */
    private List<Standing> found() {
        List<Standing> named =
                scenarios.stream().filter(each -> each.hasNameOf(token)).toList();
        return scenarios.stream()
                .filter(each -> each.hasStepsOf(token))
                .min(Comparator.comparing((Standing each) -> each.isExplored() ? 0 : 1)
                        .thenComparing(each -> each.hasNameOf(token) ? 0 : 1))
                .map(List::of)
                .orElse(named);
    }

    private static String places(List<Standing> found) {
        return found.stream().map(Standing::place).collect(Collectors.joining(", "));
    }

    private static String selection(List<Standing> found) {
        Standing first = found.get(0);
        return found.size() == 1 ? first.place() : first.file().feature().file();
    }

    private String nowhere(String where) {
        TokenChanges changes = new TokenChanges(token);
        return "no scenario in " + where + " has the steps that this token was made for, and none has its name:\n"
                + "  it was taken away, or renamed and changed, or it stands elsewhere\n"
                + (changes.isAny() ? changes.text() : "")
                + "explore the scenario again for a new one, or name its file behind the token";
    }
}

package dev.gatehouse.cli;

import dev.gatehouse.cli.exploring.Only;
import dev.gatehouse.explore.scenarios.Tokens;
import dev.gatehouse.feature.FeatureSelector;
import dev.gatehouse.feature.Selection;
import dev.gatehouse.feature.Selection.Selected;
import dev.gatehouse.feature.pickles.Pickled;
import dev.gatehouse.feature.pickles.Pickles;
import dev.gatehouse.source.Problems;
import dev.gatehouse.verdict.ReplayToken;
import dev.gatehouse.verdict.exploration.ExploreTag;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gatehouse replay}: runs one schedule of an explored scenario again, and shows all that happens in it. */
@Command(
        name = "replay",
        description = "Run one schedule of an explored scenario again, which is found by the token; without PATH it is"
                + " looked for everywhere below features/ of the project.")
final class ReplayCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "TOKEN", description = "What a counterexample or an outcome table shows.")
    private String token;

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "0..*", description = "Feature files or folders.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private final OwnCode own = new OwnCode();

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Project project = Project.around(terminal.folder());
        ReplayToken wanted = ReplayToken.parse(token);
        Selection selection = select(paths.isEmpty() ? List.of(project.features()) : paths);
        if (selection.isBroken()) {
            return ExitCode.WRONG.value();
        }
        Selection found = select(List.of(find(wanted, selection)));
        RunPlan plan = RunPlan.once(found, own.glue());
        try (RunEnvironment environment = own.enter(terminal.folder(), terminal.clock())) {
            return new CucumberRun(plan, environment.loader(), terminal)
                    .replay(new Only(token))
                    .value();
        }
    }

    private Selection select(List<String> places) {
        Selection selection = FeatureSelector.select(terminal.folder(), places);
        if (selection.isBroken()) {
            terminal.err().print(Problems.text(selection.problems()));
        }
        return selection;
    }

    /** The place of the scenario that the token was made for, as {@link FeatureSelector} takes it. */
    private String find(ReplayToken wanted, Selection selection) {
        return selection.features().stream()
                .flatMap(file -> explored(file)
                        .filter(scenario -> Tokens.isFor(wanted, scenario.text()))
                        .map(scenario -> file.feature().file() + ":" + scenario.line()))
                .findFirst()
                .orElseThrow(() -> new WrongInputException("no explored scenario says what this token was made for:"
                        + " its steps or its tag have changed since, or it stands in another file than "
                        + (paths.isEmpty() ? "those of the project" : String.join(", ", paths))
                        + Tokens.alsoChanged(wanted)));
    }

    private static Stream<Pickled> explored(Selected file) {
        return Pickles.in(file.path()).stream()
                .filter(scenario -> ExploreTag.of(scenario.tags()).isPresent());
    }
}

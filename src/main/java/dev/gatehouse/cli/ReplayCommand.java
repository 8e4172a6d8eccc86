package dev.gatehouse.cli;

import dev.gatehouse.cli.exploring.Only;
import dev.gatehouse.cli.replaying.TokenSearch;
import dev.gatehouse.cli.running.CucumberRun;
import dev.gatehouse.cli.running.RunEnvironment;
import dev.gatehouse.cli.running.RunPlan;
import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Project;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.feature.FeatureSelector;
import dev.gatehouse.feature.Selection;
import dev.gatehouse.source.Problems;
import dev.gatehouse.verdict.ReplayToken;
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
        try (RunEnvironment environment = own.enter(terminal.folder(), terminal.clock())) {
            RunPlan plan = RunPlan.once(select(List.of(place(wanted, selection))), own.glue());
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
    private String place(ReplayToken wanted, Selection selection) {
        String where = paths.isEmpty() ? "the features of the project" : String.join(", ", paths);
        return new TokenSearch(wanted, selection.features()).place(where, this::running);
    }

    private String running(String place) {
        return terminal.command(Stream.of(Stream.of("run"), own.again().stream(), Stream.of(place))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }
}

package dev.gatehouse.explore.mistakes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Exploration;
import dev.gatehouse.explore.Explored;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Shortest;
import dev.gatehouse.explore.Subject;
import dev.gatehouse.explore.Trail;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.verdict.Counterexample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public final class MistakesTest {

    private static final int RUNS = 1_000;

    public static Stream<Mistake> mistakes() {
        return Stream.of(
                new ReusesWithoutTheCount(),
                new StopsBeforeItSaysSo(),
                new DeletesWhileOutstanding(),
                new CancelsWithoutReference(),
                new TimerTouchesCompleted(),
                new ClosesBeforeDrained(),
                new IgnoresUnmark(),
                new CompletesTwice(),
                new ForgetsInEvtIoStop(),
                new SendsAfterClose(),
                new ClearsAfterSend(),
                new SendsOneRequestTwice(),
                new LocksInOppositeOrder(),
                new EnqueuesBeforeItStores());
    }

    /** The first schedule that breaks something; the exploration ends with it. */
    private static final class First {

        private final List<Explored<RerunOutcome>> found = new ArrayList<>();
        private final Subject<RerunOutcome> subject;
        private final Exploration exploration;

        First(Mistake mistake) {
            subject = mistake.subject(false);
            Bounds bounds = new Bounds(10_000, 1_000, () -> !found.isEmpty());
            exploration = Explorer.exhaustive().explore(subject, bounds, explored -> {
                if (!explored.outcome().passed()) {
                    found.add(explored);
                }
            });
        }

        String text() {
            Explored<RerunOutcome> shortest =
                    Shortest.search(subject, outcome -> !outcome.passed(), found.get(0), Bounds.DEFAULT);
            Trail<RerunOutcome> trail = Trail.of(subject, shortest.schedule().deviations());
            assertThat("the replay", trail.explored(), equalTo(shortest));
            Counterexample counterexample =
                    new Counterexample(trail.steps(), shortest.schedule().preemptions(), false);
            return "found in schedule " + exploration.schedules() + "; preemptions: "
                    + shortest.schedule().preemptions() + "\n\n" + what(shortest.outcome()) + "\n"
                    + counterexample.sentence().orElse("by default") + "\n\n"
                    + counterexample.text() + "\n";
        }

        private static String what(RerunOutcome outcome) {
            StringBuilder text = new StringBuilder();
            outcome.failure().ifPresent(failure -> text.append(failure).append('\n'));
            outcome.findings().forEach(finding -> text.append(finding).append('\n'));
            return text.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_found_and_explained_by_a_schedule_with_the_fewest_preemptions(Mistake mistake) {
        First first = new First(mistake);
        assertThat(mistake.words(), first.found.size(), is(1));
        Golden.compare(
                MistakesTest.class,
                mistake.getClass().getSimpleName() + ".txt",
                "a driver " + mistake.words() + "\n" + first.text());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void without_the_mistake_nothing_breaks_in_any_schedule(Mistake mistake) {
        Exploration exploration = mistake.proof()
                .explore(
                        mistake.subject(true),
                        Bounds.DEFAULT,
                        explored -> assertThat(
                                explored.toString(), explored.outcome().passed(), is(true)));
        assertThat(exploration.extent().isReached(), is(true));
    }

    @Test
    void a_thousand_runs_of_the_default_engine_miss_most_of_them() {
        StringBuilder table = new StringBuilder("| A driver … | runs of " + RUNS + " that fail |\n|---|---|\n");
        int missed = 0;
        for (Mistake mistake : mistakes().toList()) {
            int failures = new DefaultRuns(mistake).failures(RUNS);
            missed += failures == 0 ? 1 : 0;
            table.append("| ")
                    .append(mistake.words())
                    .append(" | ")
                    .append(failures == 0 ? "none" : failures)
                    .append(" |\n");
        }
        Golden.compare(MistakesTest.class, "mistakes.md", table.toString());
        assertThat("mistakes missed", missed, greaterThanOrEqualTo(10));
    }
}

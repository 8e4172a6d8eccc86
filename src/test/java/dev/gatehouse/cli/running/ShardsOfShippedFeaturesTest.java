package dev.gatehouse.cli.running;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.gatehouse.cli.spreading.ShardChoice;
import dev.gatehouse.cli.spreading.Share;
import dev.gatehouse.cli.spreading.Spreading;
import dev.gatehouse.cli.spreading.Threads;
import dev.gatehouse.feature.FeatureSelector;
import dev.gatehouse.report.Details;
import dev.gatehouse.report.shards.Durations;
import dev.gatehouse.report.shards.Namesakes;
import dev.gatehouse.report.shards.ScenarioKey;
import dev.gatehouse.verdict.again.FeaturePath;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.filter.Filters;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each scenario of the shipped features stands in one shard, however many there are: rows of outlines too. */
class ShardsOfShippedFeaturesTest {

    private static final Path HERE = Path.of("");
    private static final FeaturePath PATHS = new FeaturePath(HERE);

    private record Found(RuntimeOptions options, List<Feature> features) {

        static Found by(List<String> places, String tags) {
            RunPlan plan = new RunPlan(
                    FeatureSelector.select(HERE, places),
                    tags.isEmpty() ? List.of() : List.of(TagExpressionParser.parse(tags)),
                    List.of(),
                    Threads.ONE,
                    1,
                    false,
                    true,
                    Optional.empty(),
                    List.of(),
                    Details.auto,
                    false,
                    Spreading.NONE);
            RuntimeOptions options = plan.options(1);
            return new Found(
                    options,
                    new FeaturePathFeatureSupplier(
                                    ShardsOfShippedFeaturesTest.class::getClassLoader,
                                    options,
                                    new FeatureParser(UUID::randomUUID))
                            .get());
        }

        /** How often each scenario runs in a share, or in a run of everything. */
        Stream<String> runs(List<Feature> some) {
            return some.stream()
                    .flatMap(feature -> feature.getPickles().stream())
                    .filter(new Filters(options))
                    .map(Pickle::getId);
        }

        void requireOnceIn(int total, Durations durations) {
            List<Share> shares = IntStream.rangeClosed(1, total)
                    .mapToObj(index -> new ShardChoice(index, total, Optional.empty()))
                    .map(choice -> new Spreading(choice, durations, "an earlier run"))
                    .map(spreading -> spreading.shareOf(features, new Filters(options), PATHS))
                    .toList();
            assertThat(
                    counted(shares.stream().flatMap(share -> runs(share.features()))),
                    equalTo(counted(runs(features))));
            assertThat(shares.stream().mapToInt(Share::scenarios).sum(), equalTo((int)
                    runs(features).count()));
        }

        private static Map<String, Long> counted(Stream<String> ids) {
            return ids.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }

        /** Durations of every third scenario, as a run of an older state of the features would leave them. */
        Durations some() {
            Map<ScenarioKey, Long> times = new HashMap<>();
            Namesakes namesakes = new Namesakes();
            for (Feature feature : features) {
                for (Pickle pickle : feature.getPickles()) {
                    ScenarioKey key = namesakes.next(PATHS.of(feature.getUri()), pickle.getName());
                    if (pickle.getLocation().getLine() % 3 == 0) {
                        times.put(
                                key,
                                (long) pickle.getLocation().getLine()
                                        * feature.getPickles().size());
                    }
                }
            }
            return new Durations(times);
        }
    }

    private static void requireOnceForEachNumberOfShards(Found found, int atLeast) {
        assertThat((int) found.runs(found.features()).count(), greaterThan(atLeast));
        Durations durations = found.some();
        assertThat(durations.tenthsOfMs().size(), greaterThan(0));
        for (int total = 1; total <= 16; total++) {
            found.requireOnceIn(total, Durations.NONE);
            found.requireOnceIn(total, durations);
        }
    }

    @Test
    void all_of_them() {
        requireOnceForEachNumberOfShards(Found.by(List.of("features"), ""), 300);
    }

    @Test
    void those_with_a_tag() {
        requireOnceForEachNumberOfShards(Found.by(List.of("features"), "@explore"), 10);
    }

    @Test
    void those_of_some_lines_and_files() {
        List<String> places = List.of("features/states", "features/timeouts");
        Found whole = Found.by(places, "");
        List<String> lines = whole.features().stream()
                .flatMap(feature -> feature.getPickles().stream()
                        .filter(pickle -> pickle.getLocation().getLine() % 2 == 0)
                        .map(pickle -> PATHS.of(feature.getUri()) + ":"
                                + pickle.getLocation().getLine()))
                .toList();
        Found some = Found.by(lines, "");
        assertThat(some.runs(some.features()).count(), equalTo((long) lines.size()));
        requireOnceForEachNumberOfShards(some, 10);
    }
}

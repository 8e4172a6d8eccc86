package dev.gatehouse.cli.spreading;

import dev.gatehouse.report.shards.Durations;
import dev.gatehouse.report.shards.Namesakes;
import dev.gatehouse.report.shards.ScenarioKey;
import dev.gatehouse.verdict.Shard;
import dev.gatehouse.verdict.again.FeaturePath;
import dev.gatehouse.verdict.exploration.ExploreTag;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * How the scenarios of a run are spread over machines.
 *
 * @param choice the shard that runs here
 * @param durations how long scenarios took in an earlier run; those that are not known count as the mean of the others
 * @param source where the durations come from, as the user knows it; empty where there are none
 */
public record Spreading(ShardChoice choice, Durations durations, String source) {

    /** Not at all: everything runs here. */
    public static final Spreading NONE = new Spreading(ShardChoice.ALL, Durations.NONE, "");

    /** Over as many machines with as many scenarios each. */
    public static Spreading of(ShardChoice choice) {
        return new Spreading(choice, Durations.NONE, "");
    }

    /**
     * The share of this machine.
     *
     * @param features all that were found
     * @param isSelected tells which of their scenarios are to run at all
     * @param paths how features are named on every machine
     */
    public Share shareOf(List<Feature> features, Predicate<Pickle> isSelected, FeaturePath paths) {
        return choice.isAll() ? everything(features, isSelected) : share(features, keys(features, isSelected, paths));
    }

    private static Share everything(List<Feature> features, Predicate<Pickle> isSelected) {
        return new Share(features, count(features, isSelected), explored(features, isSelected), Shard.WHOLE, "");
    }

    private Share share(List<Feature> features, Map<String, ScenarioKey> selected) {
        Partition partition = Partition.of(weights(selected), choice.total());
        Predicate<Pickle> isOwn = pickle -> selected.containsKey(pickle.getId())
                && partition.shardOf(selected.get(pickle.getId())) == choice.index();
        List<Feature> own = features.stream()
                .<Feature>map(feature -> new FeaturePart(
                        feature, feature.getPickles().stream().filter(isOwn).toList()))
                .filter(feature -> !feature.getPickles().isEmpty())
                .toList();
        int count =
                own.stream().mapToInt(feature -> feature.getPickles().size()).sum();
        Shard shard = new Shard(choice.index(), choice.total(), selected.size(), partition.fingerprint());
        return new Share(own, count, explored(own, isOwn), shard, reason(count, selected.size()));
    }

    private static int explored(List<Feature> features, Predicate<Pickle> isSelected) {
        return count(features, isSelected.and(pickle -> ExploreTag.of(pickle.getTags())
                .isPresent()));
    }

    private static int count(List<Feature> features, Predicate<Pickle> isCounted) {
        return (int) features.stream()
                .flatMap(feature -> feature.getPickles().stream())
                .filter(isCounted)
                .count();
    }

    /** The scenarios selected, by Cucumber's ids of this run. */
    private static Map<String, ScenarioKey> keys(
            List<Feature> features, Predicate<Pickle> isSelected, FeaturePath paths) {
        Map<String, ScenarioKey> selected = new LinkedHashMap<>();
        Namesakes namesakes = new Namesakes();
        for (Feature feature : features) {
            String file = paths.of(feature.getUri());
            for (Pickle pickle : feature.getPickles()) {
                ScenarioKey key = namesakes.next(file, pickle.getName());
                if (isSelected.test(pickle)) {
                    selected.put(pickle.getId(), key);
                }
            }
        }
        return selected;
    }

    private Map<ScenarioKey, Long> weights(Map<String, ScenarioKey> selected) {
        long mean = Math.max(
                1,
                Math.round(selected.values().stream()
                        .map(durations::of)
                        .flatMapToLong(OptionalLong::stream)
                        .average()
                        .orElse(1)));
        Map<ScenarioKey, Long> weights = new LinkedHashMap<>();
        selected.values()
                .forEach(key -> weights.put(key, Math.max(1, durations.of(key).orElse(mean))));
        return weights;
    }

    private String reason(int own, int all) {
        return choice.index() + "/" + choice.total()
                + choice.toldBy().map(told -> ", by " + told).orElse("") + ": " + own + " of " + all
                + (all == 1 ? " scenario" : " scenarios")
                + (source.isEmpty() ? "" : ", balanced by the durations of " + source);
    }
}

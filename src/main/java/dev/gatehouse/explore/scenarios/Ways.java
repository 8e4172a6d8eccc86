package dev.gatehouse.explore.scenarios;

import dev.gatehouse.explore.Division;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.verdict.exploration.Attendant;
import dev.gatehouse.verdict.exploration.ExploreTag;

/** Which explorer does what a tag asks for. */
final class Ways {

    private Ways() {}

    /** The explorer for all schedules of a tag, or for those of the shard that is wanted. */
    static Explorer of(ExploreTag tag, Attendant attendant) {
        return attendant
                .shard()
                .map(shard -> Explorer.part(division(tag), shard, attendant.hands()))
                .orElseGet(() -> Explorer.helped(alone(tag), division(tag), attendant.hands()));
    }

    private static Explorer alone(ExploreTag tag) {
        if (tag.sample().isPresent()) {
            return Explorer.sampling(tag.sample().getAsLong(), tag.seed());
        }
        if (tag.preemptions().isPresent()) {
            return Explorer.withinPreemptions(tag.preemptions().getAsInt());
        }
        return tag.depth().isPresent() ? Explorer.toDepth(tag.depth().getAsInt()) : Explorer.exhaustive();
    }

    private static Division division(ExploreTag tag) {
        if (tag.sample().isPresent()) {
            return Division.sampling(tag.sample().getAsLong(), tag.seed());
        }
        if (tag.preemptions().isPresent()) {
            return Division.withinPreemptions(tag.preemptions().getAsInt());
        }
        return tag.depth().isPresent() ? Division.toDepth(tag.depth().getAsInt()) : Division.exhaustive();
    }
}

package dev.gatehouse.explore;

/**
 * What an exploration did.
 *
 * @param extent how far it went
 * @param schedules how many schedules were run to their end, no two of which can be told to be the same beforehand
 * @param redundant how many were given up on the way because they had been seen in another order
 * @param deepest the most steps that a schedule had
 */
public record Exploration(Extent extent, long schedules, long redundant, int deepest) {

    static final Exploration NONE = new Exploration(Extent.COMPLETE, 0, 0, 0);

    /** What two parts did together: as far as the one went that went less far. */
    public Exploration and(Exploration other) {
        return new Exploration(
                extent.and(other.extent),
                schedules + other.schedules,
                redundant + other.redundant,
                Math.max(deepest, other.deepest));
    }

    Exploration givenUp(String why) {
        return new Exploration(Extent.gaveUp(why), schedules, redundant, deepest);
    }
}

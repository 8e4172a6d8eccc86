package dev.gatehouse.verdict;

/**
 * Which share of the scenarios that were selected a run has run.
 *
 * @param index the number of the shard, from 1
 * @param total how many shards there are; with one the run is whole
 * @param scenarios how many scenarios all shards have together; 0 where the run is whole
 * @param partition what tells this way of dealing the scenarios out from every other; empty where the run is whole
 */
public record Shard(int index, int total, int scenarios, String partition) {

    /** No share: everything that was selected. */
    public static final Shard WHOLE = new Shard(1, 1, 0, "");

    public Shard {
        if (index < 1 || index > total || scenarios < 0) {
            throw new IllegalArgumentException("shards count from 1");
        }
    }

    /** Tells whether nothing is left for other runs. */
    public boolean isWhole() {
        return total == 1;
    }

    /** The number as users write it: {@code shard 2/5}. */
    @Override
    public String toString() {
        return "shard " + index + "/" + total;
    }
}

package dev.gatehouse.verdict.exploration;

import java.util.List;

/**
 * What is to be known of one shard of an exploration until all of them are joined.
 *
 * @param shard which it was
 * @param unseen what has to hold in some schedule and held in none of this shard: the step, as its failure names it
 */
public record Portion(ExploreShard shard, List<String> unseen) {

    public Portion {
        unseen = List.copyOf(unseen);
    }
}

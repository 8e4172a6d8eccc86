package dev.gatehouse.verdict.exploration;

/**
 * One of so many parts of an exploration, which machines can share: together they are the whole.
 *
 * @param index which one, from 1
 * @param count of how many
 */
public record ExploreShard(int index, int count) {

    /** The whole. */
    public static final ExploreShard WHOLE = new ExploreShard(1, 1);

    public ExploreShard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("there is no shard " + index + "/" + count);
        }
    }

    /** Tells whether the work of that number, from 0, belongs to this part. */
    public boolean has(int number) {
        return number % count == index - 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}

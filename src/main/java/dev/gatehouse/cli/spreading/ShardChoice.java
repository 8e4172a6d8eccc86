package dev.gatehouse.cli.spreading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which shard of how many a command is to run.
 *
 * @param index from 1
 * @param total with one shard there is nothing to choose
 * @param toldBy who said so, where that was not the user: {@code GitLab CI (CI_NODE_INDEX, CI_NODE_TOTAL)}
 */
public record ShardChoice(int index, int total, Optional<String> toldBy) {

    /** Everything. */
    public static final ShardChoice ALL = new ShardChoice(1, 1, Optional.empty());

    /** The most shards of one run. */
    static final int MOST = 1_000;

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** What the option says, or else the environment of the command. */
    public static ShardChoice of(Optional<ShardChoice> option, Map<String, String> environment) {
        return option.or(() -> ShardVariables.choice(environment)).orElse(ALL);
    }

    /** Reads {@code 2/5}; empty where the text says something else. */
    static Optional<ShardChoice> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Optional.empty())
                : Optional.empty();
    }

    /** A choice that can be made; empty for shard 6 of 5. */
    static Optional<ShardChoice> of(int index, int total, Optional<String> toldBy) {
        boolean exists = index >= 1 && index <= total && total <= MOST;
        return exists ? Optional.of(new ShardChoice(index, total, toldBy)) : Optional.empty();
    }

    /** Tells whether there is only one shard. */
    public boolean isAll() {
        return total == 1;
    }
}

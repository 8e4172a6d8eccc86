package dev.gatehouse.steps.words;

import dev.gatehouse.world.Happening;
import java.util.List;

/**
 * The thread that something is expected to have happened on.
 *
 * @param words as the step says it, with a blank before; empty for any
 */
public record Where(String words) {

    public static Where of(String words) {
        return new Where(words);
    }

    /** Tells whether what happened in this order happened there. */
    public boolean fits(List<Happening> happened) {
        long lanes = happened.stream().map(Happening::lane).distinct().count();
        return words.isEmpty() || (lanes == 1 && isHere(happened.get(0).lane()));
    }

    /** Tells whether a lane is this thread. */
    public boolean isHere(String lane) {
        String name = Phrases.quoted(words).orElse("");
        if (words.startsWith(" on thread")) {
            return lane.equals("thread " + name);
        }
        if (words.startsWith(" on the timer")) {
            return lane.equals("time-out of " + name);
        }
        if (words.startsWith(" on a thread of device")) {
            return lane.startsWith(name + "/");
        }
        return !words.startsWith(" on the scenario") || lane.equals("scenario");
    }
}

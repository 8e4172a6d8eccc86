package dev.gatehouse.steps.words;

import dev.gatehouse.steps.Why;
import dev.gatehouse.world.World;
import java.util.List;

/**
 * Bytes that a step speaks of.
 *
 * @param words as the step names them
 */
public record Buffer(String words) {

    static final String FORM =
            "the buffer of \"[^\"]*\"|the contents of device \"[^\"]*\"(?: at offset " + Phrases.NUMBER + ")?";

    /** The bytes as they are now. */
    public byte[] in(World world) {
        List<String> names = Phrases.allQuoted(words);
        if (words.startsWith("the buffer")) {
            return world.requests().find(names.get(0)).buffer();
        }
        return world.devices().contents(names.get(0), offset());
    }

    /** Why these are the bytes: how the request came back, or what has happened to the device last. */
    public String why(World world) {
        List<String> names = Phrases.allQuoted(words);
        return words.startsWith("the buffer") ? Why.requests(world, names) : Why.device(world, names.get(0));
    }

    private long offset() {
        int at = words.lastIndexOf("\" at offset ");
        return at < 0 ? 0 : Numbers.read("an offset", words.substring(at + 12), Integer.MAX_VALUE);
    }
}

package dev.gatehouse.steps.words;

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

    private long offset() {
        int at = words.lastIndexOf("\" at offset ");
        return at < 0 ? 0 : Numbers.read("an offset", words.substring(at + 12), Integer.MAX_VALUE);
    }
}

package dev.gatehouse.topology.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes documents as bytes, and as lines and tokens: what an editor, a merge or a bad transfer does to them. */
final class TextMutator {

    /** What YAML has dark corners for. */
    private static final List<String> SHARDS = List.of(
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            ", ",
            "? ",
            "#",
            "'",
            "\"",
            "|\n",
            ">-\n",
            "%YAML 1.1\n",
            "@",
            "`",
            "~",
            "&a ",
            "*a",
            "&a [*a]",
            "!!int ",
            "!x ",
            "!<tag:x> ",
            "<<: *a\n",
            "<<: {a: b}\n",
            "\t",
            "\n\t",
            "\r",
            "\r\n",
            "\n---\n",
            "\n...\n",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\uD83D\uDD25",
            "\"\\ud800\"",
            "\"\\x00\"",
            "\"\\U0010FFFF\"",
            "\"\\U00110000\"",
            "\"\\",
            "0x",
            "000",
            "1e999",
            ".inf",
            ".nan",
            "STATUS_",
            "=",
            "\n ",
            "\n      ",
            "\u00A0");

    private static final List<byte[]> BAD_BYTES = List.of(
            bytes(0xED, 0xA0, 0x80),
            bytes(0xEF, 0xBB, 0xBF),
            bytes(0xFF, 0xFE),
            bytes(0xC0, 0x80),
            bytes(0),
            bytes(13),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xE2, 0x82));

    private static final int HUGE = 70_000;
    private static final int DEEP = 3_000;

    private TextMutator() {}

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** A document with one to four changes to its bytes. */
    static byte[] bytes(String document, Random random) {
        byte[] mutant = document.getBytes(UTF_8);
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            int from = random.nextInt(mutant.length + 1);
            int to = Math.min(mutant.length, from + random.nextInt(6));
            byte[] put =
                    switch (random.nextInt(4)) {
                        case 0 -> new byte[0];
                        case 1 -> BAD_BYTES.get(random.nextInt(BAD_BYTES.size()));
                        case 2 -> bytes(random.nextInt(256));
                        default -> part(mutant, random);
                    };
            mutant = replaced(mutant, from, to, put);
        }
        return mutant;
    }

    private static byte[] part(byte[] mutant, Random random) {
        int from = random.nextInt(mutant.length + 1);
        return Arrays.copyOfRange(mutant, from, Math.min(mutant.length, from + random.nextInt(200)));
    }

    private static byte[] replaced(byte[] mutant, int from, int to, byte[] put) {
        byte[] changed = Arrays.copyOf(mutant, mutant.length - (to - from) + put.length);
        System.arraycopy(put, 0, changed, from, put.length);
        System.arraycopy(mutant, to, changed, from + put.length, mutant.length - to);
        return changed;
    }

    /** A document with one to four changes to its lines and tokens; lines may come from another one. */
    static String tokens(String document, String donor, Random random) {
        StringBuilder mutant = new StringBuilder(document);
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            if (random.nextInt(3) == 0) {
                mutant = new StringBuilder(lines(mutant.toString(), donor, random));
            } else {
                int from = boundary(mutant, random);
                int to = random.nextBoolean() ? from : Math.min(mutant.length(), from + random.nextInt(12));
                mutant.replace(from, to, shard(random));
            }
        }
        return mutant.toString();
    }

    private static int boundary(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        while (random.nextInt(10) > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String shard(Random random) {
        return switch (random.nextInt(60)) {
            case 0 -> "x".repeat(HUGE);
            case 1 -> "[".repeat(DEEP);
            case 2 -> "{a: ".repeat(DEEP);
            case 3 -> "- ".repeat(DEEP);
            case 4 -> "9".repeat(HUGE);
            default -> SHARDS.get(random.nextInt(SHARDS.size()));
        };
    }

    private static String lines(String text, String donor, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<String> others = List.of(donor.split("\n", -1));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            case 2 ->
                lines.set(at, " ".repeat(random.nextInt(6)) + lines.get(at).strip());
            default -> lines.add(at, others.get(random.nextInt(others.size())));
        }
        return String.join("\n", lines);
    }
}

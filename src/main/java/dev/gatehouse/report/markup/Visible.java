package dev.gatehouse.report.markup;

/**
 * Texts in which nothing hides.
 *
 * <p>Control characters, marks of direction, lone surrogates and non-characters are shown as {@code \}{@code u001B}:
 * XML 1.0 has no place for some, terminals act on others, and marks of direction make a text look like another one.
 */
public final class Visible {

    private Visible() {}

    /** Returns a text of one or more lines; line ends become line feeds, tabs stay. */
    public static String text(String text) {
        if (isPlain(text)) {
            return text;
        }
        String lines = text.replace("\r\n", "\n");
        if (lines.codePoints().noneMatch(Visible::hides)) {
            return lines;
        }
        StringBuilder visible = new StringBuilder(lines.length() + 16);
        lines.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    /** Returns a text on one line; line ends and tabs become spaces. */
    public static String line(String text) {
        return text(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** Tells cheaply whether a text is one line of ASCII, as nearly all are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x20 || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder visible, int c) {
        if (hides(c)) {
            visible.append(String.format("\\u%04X", c));
        } else {
            visible.appendCodePoint(c);
        }
    }

    private static boolean hides(int c) {
        if (c < 0x7F) {
            return c < 0x20 && c != '\n' && c != '\t';
        }
        return c < 0xA0 || isDirection(c) || isNoCharacter(c);
    }

    private static boolean isDirection(int c) {
        boolean mark = c == 0x061C || c == 0x200E || c == 0x200F || c == 0xFEFF;
        return mark || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isNoCharacter(int c) {
        return (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
    }
}

package dev.gatehouse.cli.init;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a project is called, after its folder.
 *
 * @param words the folder's name as people read it, without control characters
 */
public record ProjectName(String words) {

    private static final String NAMELESS = "driver-tests";

    /** Names a project after a folder; one without a name, the root of a disk, gets a name that says what it is for. */
    public static ProjectName of(Path folder) {
        String words = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .map(ProjectName::printable)
                .orElse("");
        return new ProjectName(words.isBlank() ? NAMELESS : words);
    }

    private static String printable(String name) {
        return name.codePoints()
                .map(point -> isPrintable(point) ? point : ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    private static boolean isPrintable(int point) {
        int type = Character.getType(point);
        return !Character.isISOControl(point)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** The name as Maven allows it for an artifact: letters, digits, dots, hyphens and underscores of ASCII. */
    public String artifact() {
        String plain =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        return plain.isEmpty() ? NAMELESS : plain;
    }

    /** The name inside an element of XML. */
    String inXml() {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("${", "$ {");
    }

    /** The name in a line of Markdown. */
    String inMarkdown() {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&])", "\\\\$1");
    }
}

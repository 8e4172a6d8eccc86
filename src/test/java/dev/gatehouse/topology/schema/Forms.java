package dev.gatehouse.topology.schema;

import dev.gatehouse.topology.schema.KeyPage.Row;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.NtStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the "Values" of a table mean, as JSON Schema.
 *
 * <p>The loader takes scalars as texts, an editor as YAML resolves them: where YAML makes numbers or truth values of
 * what the loader reads, both are allowed; a text that has to be quoted is a string only.
 */
final class Forms {

    /** What an editor makes of a status or a code in hexadecimal digits; it cannot tell them from decimal ones. */
    private static final Map<String, Object> NUMBER_OF_32_BITS =
            ordered("type", "integer", "minimum", 0, "maximum", 0xFFFF_FFFFL);

    private static final Map<String, Object> STATUS = either(List.of(
            Map.of("enum", NtStatus.names()),
            Map.of("type", "string", "pattern", "^0[xX][0-9a-fA-F]{1,8}$"),
            NUMBER_OF_32_BITS));

    private static final String DIGITS = "(0x[0-9a-fA-F]+|0|[1-9][0-9]*)";
    private static final String GUID = "^\\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}$";
    private static final String SOME_PAIRS = "[0-9a-fA-F]{2}(\\s+[0-9a-fA-F]{2})*\\s*";
    private static final String PAIRS = "(" + SOME_PAIRS + ")?";

    /** A name has no quotes, slashes or control characters, and no blanks at its ends. */
    private static final String NAME = "^[^\\s\"/\\\\\\u0000-\\u001F\\u007F]"
            + "([^\"/\\\\\\u0000-\\u001F\\u007F]{0,62}[^\\s\"/\\\\\\u0000-\\u001F\\u007F])?$";

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private static final String VERSION = "`1`";
    private static final BigDecimal GREATEST_OF_64_BITS = new BigDecimal("18446744073709551615");
    private static final String WHOLE = "a whole number";
    private static final String OR_STATUS = ", or a status";

    private static final Pattern RANGE = Pattern.compile("(0x[0-9A-F]+|[0-9]+) to (0x[0-9A-F]+|[0-9]+)");
    private static final Pattern MAP = Pattern.compile("a map of \"(.+)\"");
    private static final Pattern MAPS = Pattern.compile("a list of maps of \"(.+)\"");
    private static final Pattern NAMED = Pattern.compile("(names|codes|quoted GUIDs), each with (.+)");
    private static final Pattern OR_MAP = Pattern.compile("(.+) or (a map of \".+\")");
    private static final Pattern LISTED = Pattern.compile("(`.+`), or a list of them");
    private static final Pattern WORDS = Pattern.compile("(?:`[^`]+`(?:, )?)+");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    private final Map<String, Map<String, Object>> plain = new LinkedHashMap<>();
    private final KeyPage page;

    Forms(KeyPage page) {
        this.page = page;
        for (String text : List.of(
                "a text",
                "a name",
                "a name or a class",
                "a file beside the topology",
                "a device",
                "a driver",
                "a stack",
                "a link")) {
            plain.put(text, TEXT);
        }
        plain.put("a stack, or a driver as `kettle/guard`", TEXT);
        plain.put("a driver, `guard` or `kettle/guard`", TEXT);
        plain.put("a text or a list of texts", listOr(TEXT));
        plain.put("a name as `\\DosDevices\\Kettle0`", pattern(symbolicLink()));
        plain.put("a quoted GUID", pattern(GUID));
        plain.put("a duration", pattern("^" + DIGITS + " +(ns|us|ms|s|min|h)$"));
        plain.put("a size", pattern("^" + DIGITS + " +(B|KiB|MiB)$"));
        plain.put(WHOLE, integer(0, Long.MAX_VALUE));
        plain.put("a whole number of 64 bits", integer(0, GREATEST_OF_64_BITS));
        plain.put(
                VERSION,
                ordered("type", List.of("integer", "string"), "pattern", "^(0x0*)?1$", "minimum", 1, "maximum", 1));
        plain.put("a switch", Map.of("enum", List.of("yes", "no", "true", "false", true, false)));
        plain.put("a status", STATUS);
        plain.put("a code", either(List.of(pattern("^0x[0-9a-fA-F]{1,8}$"), NUMBER_OF_32_BITS)));
        plain.put("a control code", Map.of("type", List.of("string", "integer")));
        plain.put("one byte", pattern("^[0-9a-fA-F]{2}\\s*$"));
        plain.put("a mask", pattern("^(?=.*[1-9a-fA-F])" + PAIRS + "$"));
        plain.put("some bytes", mapOr(reference("Bytes"), pattern("^" + SOME_PAIRS + "$")));
        plain.put("a status or a list of statuses", listOr(STATUS));
        plain.put("a list of files", list(TEXT));
        plain.put("bytes", mapOr(reference("Bytes"), pattern("^" + PAIRS + "$")));
        plain.put(
                "registers, each with its bits",
                ordered("type", "object", "additionalProperties", integer(0, GREATEST_OF_64_BITS)));
        plain.put("a constant of `INTERFACE_TYPE`, `PNPBus`", constants(DeviceProperty.LEGACY_BUS_TYPE));
        plain.put("a constant of `DEVICE_INSTALL_STATE`", constants(DeviceProperty.INSTALL_STATE));
        plain.put("a constant of `DEVICE_REMOVAL_POLICY`", constants(DeviceProperty.REMOVAL_POLICY));
        plain.put("refused", Map.of("not", Map.of()));
    }

    /** What a key may be; a phrase that is not known is a fault of the page or of this table. */
    Map<String, Object> of(Row row) {
        return find(row)
                .orElseThrow(() -> new AssertionError("No JSON Schema for the values of `" + row.key() + "` in "
                        + KeyPage.FILE + ": \"" + row.values()
                        + "\". Say them as another row does (a range, words, a map of \"...\"), or tell in"
                        + " topology.schema.Forms what the new phrase means. Phrases: " + plain.keySet()));
    }

    private Optional<Map<String, Object>> find(Row row) {
        return row.values().equals("as at the top")
                ? Optional.of(of(page.row(KeyPage.ROOT, row.key())))
                : phrase(row.values());
    }

    private Optional<Map<String, Object>> phrase(String text) {
        return Optional.ofNullable(plain.get(text))
                .or(() -> match(NAMED, text).flatMap(found -> named(found.group(1), found.group(2))))
                .or(() -> match(MAP, text).map(found -> reference(found.group(1))))
                .or(() -> match(MAPS, text).map(found -> list(reference(found.group(1)))))
                .or(() -> match(OR_MAP, text).flatMap(found -> phrase(strip(found.group(1)))
                        .flatMap(scalar -> phrase(found.group(2)).map(map -> mapOr(map, scalar)))))
                .or(() -> match(RANGE, text)
                        .map(found -> integer(Long.decode(found.group(1)), Long.decode(found.group(2)))))
                .or(() -> match(LISTED, text).map(found -> listOr(words(found.group(1)))))
                .or(() -> match(WORDS, text).map(found -> words(text)))
                .or(() -> text.endsWith(OR_STATUS)
                        ? Optional.of(either(List.of(words(text), STATUS)))
                        : Optional.empty());
    }

    private static String strip(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private Optional<Map<String, Object>> named(String keys, String values) {
        return phrase(values).map(value -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            if (!keys.equals("codes")) {
                schema.put("propertyNames", Map.of("pattern", keys.equals("names") ? NAME : GUID));
            }
            schema.put("additionalProperties", value);
            return schema;
        });
    }

    /** Words as the loader reads them, and what YAML makes of them. */
    private static Map<String, Object> words(String text) {
        List<Object> words = new ArrayList<>();
        WORD.matcher(text).results().map(found -> found.group(1)).forEach(words::add);
        List<Object> all = new ArrayList<>(words);
        words.forEach(word -> resolved(word.toString()).ifPresent(all::add));
        return Map.of("enum", all);
    }

    /** What YAML makes of a word, by any of its versions. */
    private static Optional<Object> resolved(String word) {
        if (word.matches("[0-9]+")) {
            return Optional.of(Long.valueOf(word));
        }
        if (word.matches("[0-9]+\\.[0-9]+")) {
            return Optional.of(new BigDecimal(word));
        }
        return word.equals("on") ? Optional.of(true) : word.equals("off") ? Optional.of(false) : Optional.empty();
    }

    /** The words that a key may be; none where it is something else. */
    static List<String> words(Row row) {
        boolean some = orStatus(row)
                || match(LISTED, row.values()).isPresent()
                || match(WORDS, row.values()).isPresent();
        return some && !row.values().equals(VERSION)
                ? WORD.matcher(row.values())
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }

    /** Tells whether a key may be a status too, beside words. */
    static boolean orStatus(Row row) {
        return row.values().endsWith(OR_STATUS);
    }

    /** The bounds of a whole number; empty for a key that is something else. */
    static Optional<Range> bounds(Row row) {
        return row.values().equals(WHOLE)
                ? Optional.of(new Range(0, Long.MAX_VALUE))
                : match(RANGE, row.values())
                        .map(found -> new Range(Long.decode(found.group(1)), Long.decode(found.group(2))));
    }

    /** From a number up to another one, with both of them. */
    record Range(long least, long most) {}

    private static Map<String, Object> constants(DeviceProperty property) {
        return Map.of("enum", property.constants().names());
    }

    private static Map<String, Object> pattern(String pattern) {
        return ordered("type", "string", "pattern", pattern);
    }

    static Map<String, Object> integer(long least, Number most) {
        return ordered(
                "type",
                List.of("integer", "string"),
                "pattern",
                "^-?" + DIGITS + "$",
                "minimum",
                least,
                "maximum",
                most);
    }

    static Map<String, Object> reference(String section) {
        return Map.of("$ref", "#/$defs/" + definition(section));
    }

    static String definition(String section) {
        return section.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    private static Map<String, Object> listOr(Map<String, Object> one) {
        return ordered("if", Map.of("type", "array"), "then", list(one), "else", one);
    }

    /** Tells editors which of the two is meant, so that their messages are about that one. */
    private static Map<String, Object> mapOr(Map<String, Object> map, Map<String, Object> scalar) {
        return ordered("if", Map.of("type", "object"), "then", map, "else", scalar);
    }

    private static Map<String, Object> either(List<Map<String, Object>> schemas) {
        return Map.of("anyOf", schemas);
    }

    private static String symbolicLink() {
        return "^\\\\([Dd][Oo][Ss][Dd][Ee][Vv][Ii][Cc][Ee][Ss]|\\?\\?|[Gg][Ll][Oo][Bb][Aa][Ll]\\?\\?)\\\\[^\\\\]+$";
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}

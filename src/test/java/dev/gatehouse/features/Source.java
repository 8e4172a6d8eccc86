package dev.gatehouse.features;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a feature has its knowledge from: {@code FxIoTarget::Stop} (a function of the framework),
 * {@code WdfRequestSend} (a DDI), {@code ddi/…} or {@code wdf/…} (a page of Microsoft's documentation),
 * {@code rule ReqSendFail}, or a page of the project, with a section or without.
 */
final class Source {

    private static final Pattern FUNCTION = Pattern.compile("I?Fx\\w+::\\w+");
    private static final Pattern DDI = Pattern.compile("(Wdf|Evt)[A-Z]\\w+");
    private static final Pattern PAGE = Pattern.compile("(ddi|wdf)/([a-z0-9_-]+)");
    private static final Pattern RULE = Pattern.compile("rule (\\w+)");
    private static final Pattern OWN = Pattern.compile("(src/docs/[\\w-]+\\.md)(?:#([\\w-]+))?");
    private static final String DRIVERS = "https://learn.microsoft.com/windows-hardware/drivers/";

    private final String ledger = read(Path.of("src", "docs", "fidelity.md"));
    private final String rules = read(Path.of("src", "docs", "rules.md"));
    private final String engine = engine();
    private final List<String> pages = pages();

    private static String engine() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return String.join(
                    "\n",
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(Source::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of the documentation that somebody has looked at. */
    private static List<String> pages() {
        try (InputStream list = Source.class.getResourceAsStream("pages.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is what a source names; a function or a DDI has to be one that the engine or its ledger knows. */
    boolean exists(String source) {
        Matcher own = OWN.matcher(source);
        Matcher rule = RULE.matcher(source);
        if (own.matches()) {
            return Files.exists(Path.of(own.group(1))) && (own.group(2) == null || hasSection(own));
        }
        if (rule.matches()) {
            return mentions(rules, rule.group(1));
        }
        boolean named =
                FUNCTION.matcher(source).matches() || DDI.matcher(source).matches();
        return named ? mentions(ledger, source) || mentions(engine, source) : pages.contains(source);
    }

    private static boolean mentions(String text, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }

    private static boolean hasSection(Matcher own) {
        return read(Path.of(own.group(1)))
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line ->
                        line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
                .anyMatch(own.group(2)::equals);
    }

    /** As the page of the library shows it, with a link where there is something to read. */
    static String link(String source) {
        Matcher page = PAGE.matcher(source);
        if (page.matches()) {
            String below = page.group(1).equals("wdf") ? "wdf/" : "ddi/" + header(page.group(2)) + "/";
            return "[" + page.group(2) + "](" + DRIVERS + below + page.group(2) + ")";
        }
        if (OWN.matcher(source).matches()) {
            return "[" + source.substring("src/docs/".length()) + "](../" + source + ")";
        }
        return RULE.matcher(source).matches() ? "[" + source + "](../src/docs/rules.md)" : "`" + source + "`";
    }

    /** The header of a DDI, which its page carries in its name: nf-wdfiotarget-… */
    private static String header(String page) {
        return page.split("-")[1];
    }
}

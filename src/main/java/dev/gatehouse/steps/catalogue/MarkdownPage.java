package dev.gatehouse.steps.catalogue;

import dev.gatehouse.steps.CatalogueEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Steps as a page of the documents. */
public final class MarkdownPage implements CataloguePage {

    private static final String HEAD =
            """
            # Steps

            What a feature can say, by keyword and wording, as `./gatehouse steps --format md` writes it;
            `./gatehouse steps WORDS` finds steps on the command line. Examples stand without their keyword.

            In the wordings, a text in braces is a parameter, `(s)` may be left out, and of `a/b` one stands there:

            | Parameter | What stands there | Read as | Type |
            |---|---|---|---|
            """;

    private static final String BELOW =
            """

            A step that takes a `hex` doc string reads bytes as two digits, `??` for any byte, `[30-39]` for one of a
            range, `00*16` for sixteen of them, an offset before two spaces if you like, which is checked, `#` for a
            comment.
            """;

    @Override
    public String of(Collection<CatalogueEntry> steps, ParameterBook parameters) {
        String table = parameters.usedBy(steps).stream().map(MarkdownPage::row).collect(Collectors.joining());
        String sections = steps.stream()
                .collect(Collectors.groupingBy(
                        CatalogueEntry::keyword,
                        LinkedHashMap::new,
                        Collectors.mapping(MarkdownPage::entry, Collectors.joining())))
                .entrySet()
                .stream()
                .map(section -> "\n## " + section.getKey() + "\n" + section.getValue())
                .collect(Collectors.joining());
        return HEAD + table + BELOW + sections;
    }

    private static String row(ParameterEntry entry) {
        String examples = entry.examples().stream()
                .map(example -> example.isEmpty() ? "nothing" : code(example))
                .collect(Collectors.joining(", "));
        return "| " + code(entry.name()) + " | " + cell(entry.meaning()) + " | " + examples + " | " + code(entry.type())
                + " |\n";
    }

    private static String code(String text) {
        return "`" + cell(text) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String entry(CatalogueEntry entry) {
        String ddi = entry.ddi().isEmpty() ? "" : " (" + entry.ddi() + ")";
        return "\n`" + entry.expression() + "`\n\n" + entry.meaning() + ddi + "\n\n```gherkin\n" + entry.example()
                + "\n```\n";
    }
}

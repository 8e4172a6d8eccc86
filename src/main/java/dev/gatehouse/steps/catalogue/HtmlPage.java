package dev.gatehouse.steps.catalogue;

import dev.gatehouse.steps.CatalogueEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/** Steps as one page for a browser, which asks nobody for anything and searches as one types. */
public final class HtmlPage implements CataloguePage {

    private static final String HERE = "<!-- steps -->";

    @Override
    public String of(Collection<CatalogueEntry> steps, ParameterBook parameters) {
        String all = steps.stream().map(step -> article(step, parameters)).collect(Collectors.joining());
        return template().replace(HERE, all);
    }

    private static String article(CatalogueEntry step, ParameterBook parameters) {
        String terms = parameters.of(step).stream().map(HtmlPage::term).collect(Collectors.joining());
        return "<article>\n<h2><b>" + escaped(step.keyword()) + "</b> <code>" + escaped(step.expression())
                + "</code></h2>\n<p>" + escaped(step.meaning()) + "</p>\n<pre>" + escaped(step.example()) + "</pre>\n"
                + (terms.isEmpty() ? "" : "<dl>" + terms + "</dl>\n")
                + "<footer>" + escaped(step.family())
                + (step.ddi().isEmpty() ? "" : " · <code>" + escaped(step.ddi()) + "</code>")
                + "</footer>\n</article>\n";
    }

    private static String term(ParameterEntry entry) {
        String examples = entry.examples().stream()
                .map(example -> example.isEmpty() ? "nothing" : "<code>" + escaped(example) + "</code>")
                .collect(Collectors.joining(", "));
        return "<dt><code>{" + escaped(entry.name()) + "}</code></dt><dd>" + escaped(entry.meaning()) + ": " + examples
                + " <small>" + escaped(entry.type()) + "</small></dd>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String template() {
        try (InputStream page = HtmlPage.class.getResourceAsStream("page.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException("impossible: the page has no template", impossible);
        }
    }
}

package dev.gatehouse.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.report.results.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures for people, as a table, and for programs. */
record BenchReport(List<Figure> figures, AllowedRatios allowed) {

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("ratios.json"), json(), UTF_8);
        Files.writeString(folder.resolve("ratios.md"), table(), UTF_8);
    }

    private static String machine() {
        return "Java " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name");
    }

    String table() {
        String head = "| What | Cost | Baseline | Its cost | Ratio | Allowed |\n|---|---:|---|---:|---:|---:|\n";
        return figures.stream().map(this::row).collect(Collectors.joining("", machine() + "\n\n" + head, ""));
    }

    private String row(Figure f) {
        String most = allowed.of(f).map(BenchReport::number).orElse("");
        return "| " + f.what() + " (`" + f.name() + "`) | " + number(f.cost()) + " " + f.unit() + " | " + f.baseline()
                + " | " + number(f.baselineCost()) + " " + f.unit() + " | " + number(f.ratio()) + " | " + most + " |\n";
    }

    /** Two digits after the point where there are few before it, four where there are none. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 0.1 ? "%.4f" : value < 100 ? "%.2f" : "%,.0f", value);
    }

    String json() {
        return JsonText.object(json -> {
            json.writeStringField("machine", machine());
            json.writeArrayFieldStart("figures");
            for (Figure f : figures) {
                JsonText.element(json, one -> {
                    one.writeStringField("name", f.name());
                    one.writeStringField("what", f.what());
                    one.writeStringField("unit", f.unit());
                    one.writeNumberField("cost", f.cost());
                    one.writeStringField("baseline", f.baseline());
                    one.writeNumberField("baselineCost", f.baselineCost());
                    one.writeNumberField("ratio", f.ratio());
                    if (allowed.of(f).isPresent()) {
                        one.writeNumberField("allowed", allowed.of(f).get());
                    }
                });
            }
            json.writeEndArray();
        });
    }
}

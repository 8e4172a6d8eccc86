package dev.gatehouse.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** The families of the recordings that are among the test resources. */
public final class Families {

    private static final Path SUBSET = Path.of("src", "test", "resources", "conformance");

    private Families() {}

    public static Set<String> ofTheSubset() throws IOException {
        Set<String> families = new TreeSet<>();
        for (String file : List.of("systematic", "random", "unruly")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(SUBSET.resolve(file + ".jsonl.gz"))),
                    StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    families.add(Recording.parse(line).family());
                }
            }
        }
        return families;
    }
}

package dev.gatehouse.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recordings from which the engine is known to differ, by id, each with the reason. */
public record Deviations(Map<String, String> reasons) {

    private static final String RESOURCE = "deviations.txt";

    public Deviations {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    /** The deviations of this engine. */
    public static Deviations known() {
        try (InputStream lines = Deviations.class.getResourceAsStream(RESOURCE)) {
            return parse(new String(lines.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deviations, a line each: the id, a blank, the reason; lines that begin with # say nothing. */
    static Deviations parse(String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.strip().split("\\s+", 2);
            if (!line.isBlank() && !line.startsWith("#")) {
                reasons.put(parts[0], reasonOf(parts));
            }
        }
        return new Deviations(reasons);
    }

    private static String reasonOf(String[] parts) {
        if (parts.length < 2) {
            throw new IllegalArgumentException("the deviation " + parts[0] + " has no reason");
        }
        return parts[1];
    }

    Optional<String> reason(Difference difference) {
        return Optional.ofNullable(reasons.get(difference.id()));
    }

    /** The deviations that a replay shows to be none: their recordings agree. */
    public List<String> needless(ReplayResult result) {
        return result.agreeing().stream().filter(reasons::containsKey).toList();
    }
}

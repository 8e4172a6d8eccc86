package dev.gatehouse.fidelity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names from the framework's documents, a line each, in their order: the name alone, or, where Gatehouse has nothing of
 * that name, the name, a blank and the reason.
 */
record Named(Map<String, String> reasons) {

    Named {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    static Named read(String file) {
        try (InputStream text = Named.class.getResourceAsStream(file)) {
            return parse(new String(text.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Named parse(String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.strip().split("\\s+", 2);
            reasons.put(parts[0], parts.length == 2 ? parts[1] : "");
        });
        return new Named(reasons);
    }
}

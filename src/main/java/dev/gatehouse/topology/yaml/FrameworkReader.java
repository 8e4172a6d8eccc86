package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.topology.FrameworkSettings;

/** Reads {@code verifier:} and {@code kmdf version:}, which stand at the top and at drivers. */
final class FrameworkReader {

    static final String VERIFIER = "verifier";

    static final String VERSION = "kmdf version";

    private FrameworkReader() {}

    /** What a map says, and what it leaves open as {@code otherwise} says. */
    static FrameworkSettings read(Parameters map, FrameworkSettings otherwise) {
        return new FrameworkSettings(
                map.choice(VERIFIER, Vocabulary.SWITCH).orElse(otherwise.verifier()),
                map.choice(VERSION, Vocabulary.KMDF_VERSIONS).orElse(otherwise.minorVersion()));
    }
}

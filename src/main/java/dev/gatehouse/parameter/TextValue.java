package dev.gatehouse.parameter;

import dev.gatehouse.source.SourceLocation;
import java.util.Optional;

/**
 * A scalar, always as text.
 *
 * @param text what it says, without quotes
 * @param raw what stands in the file, with quotes
 * @param quoted whether it is anything but a plain scalar
 * @param otherwise what YAML 1.1 would make of it if it were left to it, as "the number 8"; empty: this text
 */
public record TextValue(String text, String raw, boolean quoted, Optional<String> otherwise, SourceLocation place)
        implements Value {

    private static final String NOTHING = "nothing";

    /** A quoted text that stands in no file. */
    public static TextValue of(String text) {
        return new TextValue(text, text, true, Optional.empty(), SourceLocation.of(""));
    }

    /** A key without a value, {@code ~} or {@code null}. */
    public static TextValue nothing(String raw, SourceLocation place) {
        return new TextValue("", raw, false, Optional.of(NOTHING), place);
    }

    /** Tells whether there is no value here. */
    public boolean isNothing() {
        return otherwise.filter(NOTHING::equals).isPresent();
    }

    @Override
    public String kind() {
        return "a text";
    }

    @Override
    public Spot spot() {
        String line = raw.lines().findFirst().orElse("");
        return new Spot(place, Math.max(1, line.codePointCount(0, line.length())));
    }
}

package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.exploration.Attendant;
import java.util.Optional;

/**
 * Wants one schedule only.
 *
 * @param text the text of its token
 */
public record Only(String text) implements Attendant {

    @Override
    public Optional<String> token() {
        return Optional.of(text);
    }
}

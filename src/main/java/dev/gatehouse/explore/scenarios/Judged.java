package dev.gatehouse.explore.scenarios;

import dev.gatehouse.verdict.exploration.ExplorationResult;
import java.util.Optional;

/**
 * What exploring a scenario came to, and what that means for it.
 *
 * @param failure why the scenario fails, to be shown; empty where it passes
 * @param isWrong whether nothing was found out, rather than that something is broken
 */
public record Judged(ExplorationResult result, Optional<String> failure, boolean isWrong) {}

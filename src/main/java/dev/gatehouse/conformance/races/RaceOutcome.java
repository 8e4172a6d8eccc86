package dev.gatehouse.conformance.races;

import java.util.Optional;

/**
 * What came of one run of a race.
 *
 * @param value as recordings have it
 * @param hazard the memory corruption that the framework's own code would have gone into
 */
record RaceOutcome(Object value, Optional<String> hazard) {}

package dev.gatehouse.conformance;

import java.util.List;
import java.util.Optional;

/** What a replay saw: an observation an operation, one of the epilogue unless it died before, and the outcome. */
record Replayed(List<Observation> observed, Optional<Observation> epilogue, String outcome) {}

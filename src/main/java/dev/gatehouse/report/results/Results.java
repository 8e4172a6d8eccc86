package dev.gatehouse.report.results;

import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.report.overview.WallClock;
import dev.gatehouse.verdict.RunResult;

/**
 * Everything that {@code result.json} holds.
 *
 * @param run the scenarios in short, the problems, and how a scenario is run again
 */
public record Results(RunResult run, Environment environment, WallClock clock) {}

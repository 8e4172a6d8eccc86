package dev.gatehouse.cli.running;

import dev.gatehouse.cli.exploring.Processors;
import dev.gatehouse.verdict.exploration.Attendant;
import java.util.function.Supplier;

/**
 * What is to be seen of explorations.
 *
 * @param attendants one for each scenario
 * @param processors what they share with scenarios
 * @param withOutcomes whether the summary shows how each request can end, where all is well too
 */
public record Looking(Supplier<Attendant> attendants, Processors processors, boolean withOutcomes) {}

/**
 * Runs the scenarios of a plan on Cucumber's runtime, really or not, and tells what came of it.
 *
 * <p>Knows what stands beside a run: features, steps, reports, explorations, shards.
 */
package dev.gatehouse.cli.running;

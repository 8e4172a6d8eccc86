/**
 * A scenario that has been recorded is explored, or run again under one schedule, and what came of it is said.
 *
 * <p>Knows explore, world, verdict.
 */
package dev.gatehouse.explore.scenarios;

/**
 * Exploration: a scenario is run again and again, under all schedules that can be told apart, or under chosen ones.
 *
 * <p>Knows world and below, verdict.
 */
package dev.gatehouse.explore;

/**
 * The Cucumber glue, thin, and the catalogue of what can be said in a feature.
 *
 * <p>Knows world, verdict, matcher, topology, feature, journal, rules, wdk, source, virtualtime and Cucumber.
 */
package dev.gatehouse.steps;

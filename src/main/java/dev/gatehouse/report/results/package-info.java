/**
 * A run's results for other programs: JSON with a published schema, SARIF, annotations, Markdown; and what can be made
 * of results alone: one report of several shards, what changed between two runs.
 *
 * <p>Knows verdict, wdk, report.markup, report.overview, the JSON library.
 */
package dev.gatehouse.report.results;

/**
 * The first page of a report: the verdict, what failed and why, all scenarios, what the run covered and ran on.
 *
 * <p>Knows verdict, topology, report.markup, the JSON library.
 */
package dev.gatehouse.report.overview;

/**
 * What explorations came to, as text and as data.
 *
 * <p>Knows verdict, report.results.
 */
package dev.gatehouse.report.explorations;

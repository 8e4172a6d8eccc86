/**
 * What explorations came to, as text.
 *
 * <p>Knows verdict, report.results.
 */
package dev.gatehouse.report.explorations;

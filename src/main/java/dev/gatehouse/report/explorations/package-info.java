/**
 * What explorations came to, as text and as data.
 *
 * <p>Knows verdict.
 */
package dev.gatehouse.report.explorations;

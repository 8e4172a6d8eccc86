/**
 * The page of a scenario: why it came out as it did, its steps, what happened, the bytes, the journal, the sources.
 *
 * <p>Knows verdict, journal, topology, wdk, picture, report.markup, report.sequence.
 */
package dev.gatehouse.report.pages;

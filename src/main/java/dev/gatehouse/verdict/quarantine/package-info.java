/**
 * Scenarios that are known to fail, and until when that is nobody's alarm: the tag that says so, and the day of a run.
 *
 * <p>Knows source.
 */
package dev.gatehouse.verdict.quarantine;

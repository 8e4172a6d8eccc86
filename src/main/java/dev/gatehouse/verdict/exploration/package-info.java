/**
 * What is asked of an exploration, and what one came to, as records: the tags, the outcomes, the schedule that is
 * shown, who attends it.
 *
 * <p>Knows journal, wdk, source.
 */
package dev.gatehouse.verdict.exploration;

/**
 * What is asked of an exploration, and what one came to, as records: the tags, the outcomes, who attends it.
 *
 * <p>Knows source.
 */
package dev.gatehouse.verdict.exploration;

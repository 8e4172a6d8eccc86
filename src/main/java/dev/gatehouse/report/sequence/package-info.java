/**
 * What happened in a scenario as a sequence: who took part, which request went where, what waited, which state each
 * target was in; drawn, and as text.
 *
 * <p>Knows journal, topology, wdk, report.markup.
 */
package dev.gatehouse.report.sequence;

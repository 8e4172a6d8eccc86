/**
 * What happened in a world, in order: one immutable record each, with its reason, and a line of text for people.
 *
 * <p>Knows wdk, source, virtualtime.
 */
package dev.gatehouse.journal;

/**
 * The typed reading of a user's map: sizes, durations, bytes, statuses, codes, words, each with its place.
 *
 * <p>Knows wdk, source.
 */
package dev.gatehouse.parameter;

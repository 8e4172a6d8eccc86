package dev.gatehouse.explore;

/**
 * What an exploration did.
 *
 * @param extent how far it went
 * @param schedules how many schedules were run to their end, no two of which can be told to be the same beforehand
 * @param redundant how many were given up on the way because they had been seen in another order
 * @param deepest the most steps that a schedule had
 */
public record Exploration(Extent extent, long schedules, long redundant, int deepest) {}

/**
 * One race for two explorers, ours and Lincheck's, and a program for each of them; {@code BesideLincheck} compares what
 * they cost.
 *
 * <p>Knows the explorer and a driver of its tests with a mistake. Lincheck is there in the profile {@code bench} only.
 */
package dev.gatehouse.bench.race;

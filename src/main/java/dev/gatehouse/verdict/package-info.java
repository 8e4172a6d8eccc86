/**
 * What a run or an exploration found, as records: scenarios, their steps, findings, counterexamples and their tokens,
 * and the scenario that runs on this thread.
 *
 * <p>Knows journal, rules, topology, wdk, source, virtualtime.
 */
package dev.gatehouse.verdict;

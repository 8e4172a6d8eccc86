/**
 * What a run found, as records: scenarios, their steps, findings, and the scenario that runs on this thread.
 *
 * <p>Knows journal, rules, topology, wdk, source, virtualtime.
 */
package dev.gatehouse.verdict;

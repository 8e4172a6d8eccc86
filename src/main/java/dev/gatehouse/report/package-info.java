/**
 * What a run tells people and other programs: the Cucumber plugin that collects it, the files of the report, the
 * summary.
 *
 * <p>Knows the rooms below it, verdict, journal, topology, rules, wdk, source, virtualtime, io.cucumber.plugin.
 */
package dev.gatehouse.report;

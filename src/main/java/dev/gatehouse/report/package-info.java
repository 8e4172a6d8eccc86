/**
 * What a run tells people and other programs: the page, JUnit XML, the summary, and the Cucumber plugin behind them.
 *
 * <p>Knows verdict, journal, topology, rules, wdk, source, virtualtime, io.cucumber.plugin.
 */
package dev.gatehouse.report;

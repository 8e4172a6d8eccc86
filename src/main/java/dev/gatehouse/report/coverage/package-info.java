/**
 * What of the model a run has exercised, and what not: states of targets, rules, device models, DDIs, steps.
 *
 * <p>Knows verdict, topology, rules, hardware, wdk, report.markup, the JSON library.
 */
package dev.gatehouse.report.coverage;

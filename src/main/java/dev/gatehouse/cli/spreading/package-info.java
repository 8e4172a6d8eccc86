/**
 * Spreads the scenarios of a run over machines, without losing or doubling one, and over threads.
 *
 * <p>Knows verdict, verdict.again, verdict.exploration and report.shards.
 */
package dev.gatehouse.cli.spreading;

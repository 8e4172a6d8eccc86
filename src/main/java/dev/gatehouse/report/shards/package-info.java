/**
 * What runs leave for the shards of the next run, and whether all shards of a run are there.
 *
 * <p>Knows verdict, and report.results.
 */
package dev.gatehouse.report.shards;

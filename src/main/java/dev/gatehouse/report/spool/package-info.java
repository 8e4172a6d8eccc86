/** Keeps what came of scenarios until all have ended: on disk what there are thousands of. */
package dev.gatehouse.report.spool;

/**
 * Who is there while the command explores scenarios: shows how far it is, and ends it when time is over or wanted.
 *
 * <p>Knows verdict.
 */
package dev.gatehouse.cli.exploring;

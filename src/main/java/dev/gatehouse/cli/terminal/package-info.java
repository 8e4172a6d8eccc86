/**
 * Where a command stands: its terminal, its project, and what it ends with.
 *
 * <p>Knows verdict.
 */
package dev.gatehouse.cli.terminal;

/**
 * How a failure names the command that runs its scenario again.
 *
 * <p>Knows verdict.
 */
package dev.gatehouse.verdict.again;

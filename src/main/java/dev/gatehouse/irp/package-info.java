/**
 * What travels down a stack: IRPs with their stack locations, and where their bytes are.
 *
 * <p>Knows wdk, virtualtime, journal, memory; declares {@link dev.gatehouse.irp.LowerDevice}, which stacks implement.
 */
package dev.gatehouse.irp;

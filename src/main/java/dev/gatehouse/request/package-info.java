/**
 * What travels and what carries it: IRPs with their stack locations, requests, memory, formats and completion.
 *
 * <p>Knows wdk, virtualtime, journal; declares {@link dev.gatehouse.request.LowerDevice}, which stacks implement.
 */
package dev.gatehouse.request;

/**
 * The words of the Windows Driver Kit as values: statuses, codes, states, actions, times.
 *
 * <p>Knows nobody.
 */
package dev.gatehouse.wdk;

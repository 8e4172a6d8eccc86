/**
 * What rules see, and how they tell what they found: drivers' requests, targets, callbacks and locks, as far as records
 * show them.
 *
 * <p>Knows journal, wdk, virtualtime.
 */
package dev.gatehouse.rules.court;

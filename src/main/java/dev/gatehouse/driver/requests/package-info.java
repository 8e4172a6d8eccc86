/**
 * Requests that a declared driver makes itself: one of them, and readers that keep some outstanding.
 *
 * <p>Knows driver and below.
 */
package dev.gatehouse.driver.requests;

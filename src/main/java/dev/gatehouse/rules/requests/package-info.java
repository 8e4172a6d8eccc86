/**
 * Rules about the life of a request, and what a driver may touch of it and when.
 *
 * <p>Knows rules.court, journal, wdk.
 */
package dev.gatehouse.rules.requests;

/**
 * Rules about what a driver does as its device is made, loses power, or is pulled out.
 *
 * <p>Knows rules.court, journal, wdk.
 */
package dev.gatehouse.rules.power;

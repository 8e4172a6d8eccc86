/**
 * Strings of bytes, and what is done to them on their way through a driver.
 *
 * <p>Knows wdk.
 */
package dev.gatehouse.bytes;

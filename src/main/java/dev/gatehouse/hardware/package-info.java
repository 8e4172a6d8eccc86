/**
 * Simulated hardware: what a device model is given and answers, and what every device can do whatever its model.
 *
 * <p>Knows wdk, source, parameter, virtualtime; it knows no request and no target.
 */
package dev.gatehouse.hardware;

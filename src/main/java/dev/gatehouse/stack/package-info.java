/**
 * Device stacks: device objects, the object namespace, plug and play, power, and simulated hardware below the bus
 * driver.
 *
 * <p>Knows driver, hardware and below.
 */
package dev.gatehouse.stack;

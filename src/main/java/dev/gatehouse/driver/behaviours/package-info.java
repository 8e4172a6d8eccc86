/**
 * What declared drivers do with requests, one behaviour a file, each a frame of steps.
 *
 * <p>Knows driver and below.
 */
package dev.gatehouse.driver.behaviours;

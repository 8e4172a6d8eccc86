/**
 * The device models that come with Gatehouse, one file each.
 *
 * <p>Knows hardware, hardware.parts, parameter, wdk, source, virtualtime.
 */
package dev.gatehouse.hardware.models;

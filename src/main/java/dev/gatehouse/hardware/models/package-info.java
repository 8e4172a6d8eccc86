/**
 * The device models that come with Gatehouse, one file each.
 *
 * <p>Knows hardware, parameter, wdk, source, virtualtime.
 */
package dev.gatehouse.hardware.models;

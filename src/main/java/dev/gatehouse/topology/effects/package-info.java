/**
 * What stands in a topology and has no effect: each such thing is a warning at its place.
 *
 * <p>Knows topology, hardware, parameter, wdk, source.
 */
package dev.gatehouse.topology.effects;

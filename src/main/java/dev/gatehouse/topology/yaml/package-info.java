/**
 * From the text of a topology file to its records: the only room with SnakeYAML.
 *
 * <p>Knows topology, topology.effects, hardware, parameter, wdk, source.
 */
package dev.gatehouse.topology.yaml;

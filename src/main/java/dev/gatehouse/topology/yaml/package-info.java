/**
 * From the tree of a topology file to its records, with what it imports.
 *
 * <p>Knows topology, topology.yaml.document, topology.effects, hardware, parameter, bytes, wdk, source.
 */
package dev.gatehouse.topology.yaml;

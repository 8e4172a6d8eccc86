/**
 * What a topology file declares, as immutable records: devices, stacks of drivers, links, faults.
 *
 * <p>Knows wdk, source, parameter.
 */
package dev.gatehouse.topology;

/**
 * What a topology file declares, as immutable records: devices, stacks of drivers, links, faults.
 *
 * <p>Knows hardware, wdk, source, parameter.
 */
package dev.gatehouse.topology;

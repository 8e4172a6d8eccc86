/**
 * From a topology to a running world, and what a scenario can do to it and see of it, by names.
 *
 * <p>Knows all rooms below but topology.yaml and hardware.models.
 */
package dev.gatehouse.world;

/**
 * What worlds are built from: topologies with the models that they name, and the stacks that nobody can see.
 *
 * <p>Knows topology, hardware, driver; builds nothing.
 */
package dev.gatehouse.blueprint;

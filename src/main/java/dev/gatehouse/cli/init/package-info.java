/**
 * The project that {@code gatehouse init} writes: its name, its files, and the folder that it goes into.
 *
 * <p>Knows nothing but files, so that what it writes can be built and run from outside.
 */
package dev.gatehouse.cli.init;

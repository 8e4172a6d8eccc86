/**
 * The bytes that drivers and requests share: memory objects, ranges and descriptors of them.
 *
 * <p>Knows wdk.
 */
package dev.gatehouse.memory;

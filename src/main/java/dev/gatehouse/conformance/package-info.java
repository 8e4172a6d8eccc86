/**
 * Replays recordings of the framework's own I/O-target code on the engine, and says where the two differ.
 *
 * <p>Knows iotarget, request, journal, virtualtime, wdk, com.fasterxml.jackson.core.
 */
package dev.gatehouse.conformance;

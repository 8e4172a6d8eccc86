/**
 * Small races with every outcome that the framework's own code can reach: each is explored on the engine, and the sets
 * of outcomes are compared.
 *
 * <p>Knows conformance, explore, verdict, iotarget, request, journal, virtualtime, wdk.
 */
package dev.gatehouse.conformance.races;

/**
 * The tree of a driver's framework objects: who is whose child, and in which order they are disposed of and destroyed.
 *
 * <p>Knows wdk, virtualtime, journal, request.
 */
package dev.gatehouse.objects;

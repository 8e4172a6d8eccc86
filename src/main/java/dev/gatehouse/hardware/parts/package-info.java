/**
 * What several device models are made of: bytes that arrive by themselves, sizes with limits, words.
 *
 * <p>Knows hardware, parameter, wdk, source.
 */
package dev.gatehouse.hardware.parts;

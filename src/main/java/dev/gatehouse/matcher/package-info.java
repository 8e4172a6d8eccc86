/**
 * Matchers for users' own steps: patterns of bytes in hex, and differences that a person can read.
 *
 * <p>Knows wdk, journal, org.hamcrest.
 */
package dev.gatehouse.matcher;

/**
 * Places and problems in users' files: where something stands, what is wrong there, and what to do about it.
 *
 * <p>Knows nobody.
 */
package dev.gatehouse.source;

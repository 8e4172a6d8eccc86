/**
 * What the build does to the launcher's jar after it is put together; no part of what users call.
 *
 * <p>Knows ASM, which reads and writes classes.
 */
package dev.gatehouse.packaging;

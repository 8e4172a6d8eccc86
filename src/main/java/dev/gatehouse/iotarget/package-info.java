/**
 * The I/O target: its gates, what it admits, its transitions, the requests it has sent, pends and waits for; local and
 * remote.
 *
 * <p>Knows request and below; declares {@link dev.gatehouse.iotarget.ObjectManager}, which stacks implement.
 */
package dev.gatehouse.iotarget;

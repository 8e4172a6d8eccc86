/**
 * What a driver asks an I/O target about its device: properties, interfaces, the pointers of the WDM below.
 *
 * <p>Knows iotarget, request and below.
 */
package dev.gatehouse.information;

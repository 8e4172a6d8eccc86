/** Tests of what every simulated device has. */
package dev.gatehouse.hardware;

/** Mistakes that drivers make, each as a driver with it and without it, and the exploration that finds them. */
package dev.gatehouse.explore.mistakes;

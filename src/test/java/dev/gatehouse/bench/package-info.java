/** Measurements by hand: they read the clock, so no test calls them. */
package dev.gatehouse.bench;

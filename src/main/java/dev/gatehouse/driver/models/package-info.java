/**
 * Driver models that come with Gatehouse: drivers that every driver writer knows, written as the real ones are.
 *
 * <p>Knows driver and below.
 */
package dev.gatehouse.driver.models;

/**
 * Driver rules that are checked on every run, over what happened and what drivers did: one file each in the rooms
 * below, and their book.
 *
 * <p>Knows journal, wdk, virtualtime.
 */
package dev.gatehouse.rules;

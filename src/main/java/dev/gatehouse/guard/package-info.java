/**
 * The guard over models of users that never come back: it looks at the threads of this process from outside.
 *
 * <p>Knows no other room.
 */
package dev.gatehouse.guard;

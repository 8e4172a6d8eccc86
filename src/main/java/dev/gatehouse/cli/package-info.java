/**
 * The command: what a person types, what it prints, and how it ends.
 *
 * <p>Knows every room, and picocli.
 */
package dev.gatehouse.cli;

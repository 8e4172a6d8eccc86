/**
 * The command: what a person types, what it prints, and how it ends.
 *
 * <p>Knows every room, picocli, and Cucumber's own runtime.
 */
package dev.gatehouse.cli;

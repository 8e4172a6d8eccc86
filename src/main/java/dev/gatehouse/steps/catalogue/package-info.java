/**
 * The catalogue of steps as something to read and to search: pages, ranked search, and the steps nearest to one that
 * nobody knows.
 *
 * <p>Knows the steps' annotations and phrases, Cucumber's annotations, and the JSON library.
 */
package dev.gatehouse.steps.catalogue;

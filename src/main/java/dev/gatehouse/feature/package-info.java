/**
 * Features as text: which scenarios a user selected, and what is wrong in them that Cucumber would pass over.
 *
 * <p>Knows source, and the Gherkin parser.
 */
package dev.gatehouse.feature;

/**
 * Rows of tables that are steps themselves, found in the catalogue and not by Cucumber.
 *
 * <p>Knows steps, steps.words and what they know.
 */
package dev.gatehouse.steps.rows;

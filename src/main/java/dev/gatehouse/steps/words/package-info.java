/**
 * The parameter types of the steps, the longer phrases and tables, and how they are read.
 *
 * <p>Knows steps and what it knows.
 */
package dev.gatehouse.steps.words;

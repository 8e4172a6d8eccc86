/**
 * What the PnP manager does to stacks, and the files that applications open on them.
 *
 * <p>Knows steps, steps.words and what they know.
 */
package dev.gatehouse.steps.stacks;

/**
 * What Gatehouse costs beside bare Cucumber, measured side by side in one run, and what a world costs; no part of the
 * tests. Also what exploring costs beside Lincheck.
 *
 * <p>Knows the step library, Cucumber's own runtime and the compiler, which makes the empty steps.
 */
package dev.gatehouse.bench;

/**
 * What Gatehouse costs beside bare Cucumber, measured side by side in one run; no part of the tests.
 *
 * <p>Knows the step library, Cucumber's own runtime and the compiler, which makes the empty steps.
 */
package dev.gatehouse.bench;

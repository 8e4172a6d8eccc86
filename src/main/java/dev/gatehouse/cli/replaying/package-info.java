/**
 * Which scenario a token was made for, and what of it has changed since.
 *
 * <p>Knows feature, feature.pickles, steps.topologies, explore.scenarios, verdict, verdict.exploration.
 */
package dev.gatehouse.cli.replaying;

/**
 * Problems in users' files as other programs read them: JSON, SARIF, annotations of a CI service.
 *
 * <p>Knows source, com.fasterxml.jackson.core.
 */
package dev.gatehouse.diagnostics;

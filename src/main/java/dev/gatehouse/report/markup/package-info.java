/**
 * What all pages of a report are made of: escaped markup, visible texts, the marks of outcomes, style and script.
 *
 * <p>Knows verdict, wdk.
 */
package dev.gatehouse.report.markup;

/**
 * The folder of a report: which pages belong to it, and whose they are where several runs are joined.
 *
 * <p>Knows verdict, report.markup, report.pages.
 */
package dev.gatehouse.report.folder;

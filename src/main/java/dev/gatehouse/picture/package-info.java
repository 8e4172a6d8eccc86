/**
 * A topology as a picture: a tree of text, a Mermaid flowchart, an SVG drawing.
 *
 * <p>Knows topology, hardware, wdk.
 */
package dev.gatehouse.picture;

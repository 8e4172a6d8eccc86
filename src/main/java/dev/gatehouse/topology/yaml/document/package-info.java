/**
 * A file's text as a tree of values with their places, and what is wrong with it as YAML.
 *
 * <p>Knows parameter, source; the only room with SnakeYAML.
 */
package dev.gatehouse.topology.yaml.document;

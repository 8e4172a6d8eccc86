/**
 * The rules of the house, checked over its classes and its source text; each has a canary that breaks it.
 *
 * <p>Knows every room by name, none by its types.
 */
package dev.gatehouse.architecture;

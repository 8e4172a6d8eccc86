/**
 * What is public API, by marks.
 *
 * <p>A type marked {@code @API} is public API with its public members, but for those marked {@code INTERNAL}. Of a type
 * marked {@link dev.gatehouse.api.Handle} only the marked members are. Whatever else is public is so for other rooms of
 * Gatehouse, and may change with any version.
 *
 * <p>Knows nobody; everybody may know it.
 */
package dev.gatehouse.api;

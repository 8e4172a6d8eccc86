package dev.gatehouse.explore;

/**
 * What is explored: something that builds a fresh world and runs it, and can do so as often as it is asked.
 *
 * @param <O> what comes of a run; two runs came to the same where these are equal
 */
@FunctionalInterface
public interface Subject<O> {

    /** Runs once, on an agenda of this course, and must come to the same wherever the course is the same. */
    O run(Course course);
}

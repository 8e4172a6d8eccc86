package dev.gatehouse.verdict;

/**
 * A place where a schedule leaves the default one.
 *
 * @param choice the number of the choice point, from 0; where there is one possibility only is none
 * @param option which possibility is taken, from 1; 0 is the default and no deviation
 */
public record Deviation(int choice, int option) {

    public Deviation {
        if (choice < 0 || option < 1) {
            throw new IllegalArgumentException("no deviation: option " + option + " at choice " + choice);
        }
    }
}

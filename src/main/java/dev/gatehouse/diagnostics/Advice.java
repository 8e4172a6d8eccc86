package dev.gatehouse.diagnostics;

import dev.gatehouse.source.Problem;

/** A problem in one text without its place: what is wrong, what was expected, what was probably meant. */
final class Advice {

    private Advice() {}

    static String of(Problem problem) {
        StringBuilder text = new StringBuilder(problem.message());
        problem.expected().ifPresent(what -> text.append("\nexpected: ").append(what));
        problem.suggestion()
                .ifPresent(word -> text.append("\ndid you mean \"").append(word).append("\"?"));
        return text.toString();
    }
}

package dev.gatehouse.cli;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.stream.Stream;

/** What a run does with scenarios that are tagged {@code @slow}. */
enum Slow {
    include(""),
    exclude("not @slow"),
    only("@slow");

    private final String filter;

    Slow(String filter) {
        this.filter = filter;
    }

    /** The filter that says it; none where all run. */
    Stream<Expression> filter() {
        return filter.isEmpty() ? Stream.empty() : Stream.of(TagExpressionParser.parse(filter));
    }
}

package dev.gatehouse.cli;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a tag expression, so that a broken one is told like any other broken option. */
final class TagConverter implements ITypeConverter<Expression> {

    @Override
    public Expression convert(String text) {
        try {
            return TagExpressionParser.parse(text);
        } catch (TagExpressionException e) {
            throw new TypeConversionException(e.getMessage().lines().findFirst().orElse("no tag expression"));
        }
    }
}

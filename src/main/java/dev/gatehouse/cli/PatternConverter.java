package dev.gatehouse.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a regular expression, so that a broken one is told in one line. */
final class PatternConverter implements ITypeConverter<Pattern> {

    @Override
    public Pattern convert(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            String what = e.getDescription().toLowerCase(Locale.ROOT);
            throw new TypeConversionException('"' + text + "\" is no regular expression: " + what);
        }
    }
}

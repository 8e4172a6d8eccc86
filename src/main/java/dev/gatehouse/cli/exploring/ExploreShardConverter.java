package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.exploration.ExploreShard;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which part of explorations is wanted: {@code 2/4}. */
final class ExploreShardConverter implements ITypeConverter<ExploreShard> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})/(\\d{1,5})");

    @Override
    public ExploreShard convert(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new TypeConversionException("'" + text + "' is no part of a whole, as in 2/4");
        }
        try {
            return new ExploreShard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        } catch (IllegalArgumentException none) {
            throw new TypeConversionException(none.getMessage() + ": shards count from 1");
        }
    }
}

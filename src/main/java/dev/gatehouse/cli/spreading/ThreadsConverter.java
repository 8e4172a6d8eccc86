package dev.gatehouse.cli.spreading;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many scenarios run at a time: {@code 4}, or {@code auto}. */
final class ThreadsConverter implements ITypeConverter<Threads> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    @Override
    public Threads convert(String text) {
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        boolean exists = number >= 1 && number <= Threads.MOST;
        if (!exists && !text.equals("auto")) {
            throw new TypeConversionException("'" + text + "' is neither auto nor a number from 1 to " + Threads.MOST);
        }
        return exists ? Threads.of(number) : Threads.AUTO;
    }
}

package dev.gatehouse.cli.spreading;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which shard of how many: {@code 2/5}. */
public final class ShardConverter implements ITypeConverter<ShardChoice> {

    @Override
    public ShardChoice convert(String text) {
        return ShardChoice.parse(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not the number of a shard, from 1 on,"
                        + " and how many there are, at most " + ShardChoice.MOST + ": 2/5"));
    }
}

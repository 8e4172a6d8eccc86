package dev.gatehouse.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says that no command was given; the help follows it. */
final class MissingCommandException extends ParameterException {

    private static final long serialVersionUID = 1;

    MissingCommandException(CommandLine line) {
        super(line, "no command was given");
    }
}

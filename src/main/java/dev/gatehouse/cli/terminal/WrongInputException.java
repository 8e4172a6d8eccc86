package dev.gatehouse.cli.terminal;

/** Says that something a user gave cannot be used; its message is all that the user sees. */
public final class WrongInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WrongInputException(String message) {
        super(message);
    }
}

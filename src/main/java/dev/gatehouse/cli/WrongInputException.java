package dev.gatehouse.cli;

/** Says that something a user gave cannot be used; its message is all that the user sees. */
final class WrongInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongInputException(String message) {
        super(message);
    }
}

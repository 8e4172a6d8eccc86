package dev.gatehouse.verdict;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What a user wrote cannot be used, so that the scenario proves nothing: a topology that cannot be read, a name that
 * nothing has, a number out of its range.
 *
 * <p>A step that throws it is wrong, not failed: the run ends with exit code 2. Its message is all that the user sees.
 */
@API(status = STABLE)
public final class WrongInput extends AssertionError {

    private static final long serialVersionUID = 1L;

    /** {@code message} says what is wrong with what the user wrote, and what would be right. */
    public WrongInput(String message) {
        super(message);
    }

    /** What is wrong is told by the words: where it was raised does not matter to the user. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

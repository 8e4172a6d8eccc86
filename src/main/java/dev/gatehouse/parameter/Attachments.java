package dev.gatehouse.parameter;

import dev.gatehouse.source.ProblemCode;
import java.util.Optional;
import java.util.function.Consumer;

/** The files beside a user's file, which may name them. */
public interface Attachments {

    /** What stands in no folder has no files beside it. */
    Attachments NONE = (name, tell) -> {
        tell.accept(Complaint.of(ProblemCode.T141, "there is no file \"" + name + "\""));
        return Optional.empty();
    };

    /** The bytes of a file; says what is wrong where there are none to be had. */
    Optional<byte[]> read(String name, Consumer<Complaint> tell);
}

package dev.gatehouse.parameter;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads texts that stand for something: names, words of a fixed set, statuses, I/O control codes. */
final class Words {

    private static final int LONGEST_NAME = 64;
    private static final Map<String, Boolean> FLAGS = Map.of("yes", true, "true", true, "no", false, "false", false);
    private static final String STATUS_PREFIX = "STATUS_";

    private Words() {}

    /** A free text; refuses one that a reader of YAML 1.1 would take for something else. */
    static Answer<String> text(TextValue text, String what) {
        return text.otherwise()
                .<Answer<String>>map(other -> Answer.refused(needsQuotes(text, what, other)))
                .orElseGet(() -> Answer.is(text.text()));
    }

    private static Complaint needsQuotes(TextValue text, String what, String otherwise) {
        return Complaint.of(ProblemCode.T106, what + " is " + text.raw() + ", which YAML 1.1 takes for " + otherwise)
                .expecting("quotes, as \"" + text.text() + "\"");
    }

    /** A name that features can quote and that can stand before or behind a slash. */
    static Answer<String> name(TextValue text, String what) {
        Answer<String> read = text(text, what);
        return read.complaint().isPresent() || isName(text.text())
                ? read
                : Answer.refused(Complaint.of(ProblemCode.T117, what + " cannot be \"" + text.text() + "\"")
                        .expecting("1 to " + LONGEST_NAME
                                + " characters without quotes, slashes, control characters, or blanks at the ends"));
    }

    private static boolean isName(String name) {
        return name.matches("[^\"/\\\\\\p{Cntrl}]{1," + LONGEST_NAME + "}") && name.equals(name.strip());
    }

    static Answer<Boolean> flag(TextValue text, String what) {
        return Optional.ofNullable(FLAGS.get(text.text()))
                .map(Answer::is)
                .orElseGet(() -> Answer.refused(Complaint.of(ProblemCode.T104, what + " is \"" + text.text() + "\"")
                        .expecting("yes or no")));
    }

    static Answer<NtStatus> status(TextValue text, String what) {
        return NtStatus.parse(text.text())
                .map(Answer::is)
                .orElseGet(() -> Answer.refused(
                        Complaint.of(ProblemCode.T112, what + " is the unknown status \"" + text.text() + "\"")
                                .expecting("the name of a status as STATUS_CANCELLED, or its value as 0xC0000120")
                                .suggesting(nearestStatus(text.text()))));
    }

    /** A status that is none of those that this form has read before. */
    static Answer.Form<NtStatus> newStatus() {
        Set<NtStatus> before = new HashSet<>();
        return (text, what) -> {
            Answer<NtStatus> status = status(text, what);
            return status.value()
                    .filter(value -> !before.add(value))
                    .map(twice -> Answer.<NtStatus>refused(
                            Complaint.of(ProblemCode.T118, "the status " + twice + " stands twice in " + what)
                                    .expecting("each status once")))
                    .orElse(status);
        };
    }

    private static Optional<String> nearestStatus(String word) {
        String full = word.startsWith(STATUS_PREFIX) ? word : STATUS_PREFIX + word;
        return NtStatus.names().contains(full) ? Optional.of(full) : Nearest.of(full, NtStatus.names());
    }

    static Answer.Form<IoControlCode> ioctl(Map<String, IoControlCode> declared) {
        return (text, what) -> Optional.ofNullable(declared.get(text.text()))
                .or(() -> code(text.text()))
                .map(Answer::is)
                .orElseGet(() -> Answer.refused(Complaint.of(
                                ProblemCode.T113, what + " is the undeclared I/O control code \"" + text.text() + "\"")
                        .expecting("a code as 0x000B0000, or a name declared under ioctls:")
                        .suggesting(Nearest.of(text.text(), declared.keySet()))));
    }

    private static Optional<IoControlCode> code(String text) {
        return text.matches("0x[0-9a-fA-F]{1,8}")
                ? Optional.of(new IoControlCode(Integer.parseUnsignedInt(text.substring(2), 16)))
                : Optional.empty();
    }
}

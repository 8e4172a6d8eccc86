package dev.gatehouse.parameter;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import dev.gatehouse.source.Severity;
import dev.gatehouse.source.SourceText;

/** A user's file while it is read: its lines, what is wrong in them, and the files beside it. */
public record Page(SourceText source, Problems problems, Attachments files) {

    /** A file that has no others beside it. */
    public Page(SourceText source, Problems problems) {
        this(source, problems, Attachments.NONE);
    }

    public void error(Spot spot, Complaint complaint) {
        add(Severity.ERROR, spot, complaint);
    }

    public void warning(Spot spot, Complaint complaint) {
        add(Severity.WARNING, spot, complaint);
    }

    private void add(Severity severity, Spot spot, Complaint complaint) {
        problems.add(new Problem(
                complaint.code(),
                severity,
                spot.place(),
                spot.length(),
                complaint.message(),
                source.line(spot.place().line()),
                complaint.expected(),
                complaint.suggestion()));
    }
}

package dev.gatehouse.feature;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.verdict.quarantine.Quarantine;
import java.util.List;
import java.util.Optional;

/** Finds tags that are meant to have a meaning, and have none as they are written. */
final class Tags {

    private Tags() {}

    static List<Problem> check(Feature feature) {
        return feature.blocks().stream()
                .flatMap(block -> block.tags().stream())
                .filter(tag -> Quarantine.malformed(List.of(tag.name())).isPresent())
                .map(tag -> problem(feature, tag))
                .toList();
    }

    private static Problem problem(Feature feature, Block.TagLine tag) {
        String message = "\"" + tag.name() + "\" is no quarantine";
        return Complaint.at(
                ProblemCode.F212,
                feature.text(),
                tag.line(),
                tag.column(),
                tag.name().length(),
                message,
                Quarantine.FORM,
                Optional.empty());
    }
}

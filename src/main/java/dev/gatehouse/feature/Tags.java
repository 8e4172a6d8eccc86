package dev.gatehouse.feature;

import dev.gatehouse.feature.Block.TagLine;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.verdict.exploration.ExploreTag;
import dev.gatehouse.verdict.quarantine.Quarantine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds tags that are meant to have a meaning, and have none as they are written. */
final class Tags {

    private Tags() {}

    static List<Problem> check(Feature feature) {
        return feature.blocks().stream()
                .flatMap(block -> Stream.concat(
                        block.tags().stream().flatMap(tag -> problem(feature, tag).stream()),
                        second(feature, block).stream()))
                .toList();
    }

    private static Optional<Problem> problem(Feature feature, TagLine tag) {
        if (Quarantine.malformed(List.of(tag.name())).isPresent()) {
            String message = "\"" + tag.name() + "\" is no quarantine";
            return Optional.of(problem(ProblemCode.F212, feature, tag, message, Quarantine.FORM));
        }
        boolean exploresNothing =
                ExploreTag.isMeantBy(tag.name()) && ExploreTag.read(tag.name()).isEmpty();
        String message = "\"" + tag.name() + "\" explores nothing";
        return exploresNothing
                ? Optional.of(problem(ProblemCode.F220, feature, tag, message, ExploreTag.FORM))
                : Optional.empty();
    }

    /** The second tag of a scenario, its feature's counted, that says how it is explored. */
    private static Optional<Problem> second(Feature feature, Block block) {
        List<TagLine> inherited = feature.blocks().stream()
                .filter(above -> above.kind() == Block.Kind.FEATURE && above != block)
                .flatMap(above -> above.tags().stream())
                .toList();
        List<TagLine> telling = Stream.concat(inherited.stream(), block.tags().stream())
                .filter(tag -> ExploreTag.read(tag.name()).isPresent())
                .toList();
        return telling.stream()
                .skip(1)
                .filter(block.tags()::contains)
                .findFirst()
                .map(tag -> problem(
                        ProblemCode.F220,
                        feature,
                        tag,
                        "\"" + tag.name() + "\" contradicts \"" + telling.get(0).name() + "\" on line "
                                + telling.get(0).line(),
                        "one of them"));
    }

    private static Problem problem(ProblemCode code, Feature feature, TagLine tag, String message, String expected) {
        int length = tag.name().length();
        return Complaint.at(
                code, feature.text(), tag.line(), tag.column(), length, message, expected, Optional.empty());
    }
}

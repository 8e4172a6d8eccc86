package dev.gatehouse.feature;

import dev.gatehouse.feature.Block.Kind;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Finds backgrounds that do nothing for anybody. */
final class Sections {

    private Sections() {}

    static List<Problem> check(Feature feature) {
        List<Problem> found = new ArrayList<>();
        List<Block> blocks = feature.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Kind.BACKGROUND) {
                background(feature, blocks.get(i), blocks.subList(i + 1, blocks.size()), found);
            }
        }
        return found;
    }

    private static void background(Feature feature, Block background, List<Block> after, List<Problem> found) {
        if (background.steps().isEmpty()) {
            found.add(warning(feature, background, "a background without steps", "steps, or no background"));
        } else if (!isUsed(feature, background, after)) {
            found.add(warning(feature, background, "a background of no scenario", "a scenario below it"));
        }
    }

    /** The background of a feature serves all scenarios after it, the background of a rule those of the rule. */
    private static boolean isUsed(Feature feature, Block background, List<Block> after) {
        boolean ofRule = feature.blocks().stream()
                .anyMatch(block -> block.kind() == Kind.RULE && block.line() < background.line());
        return after.stream()
                .takeWhile(block -> !ofRule || block.kind() != Kind.RULE)
                .anyMatch(block -> block.kind() == Kind.SCENARIO);
    }

    private static Problem warning(Feature feature, Block block, String message, String expected) {
        return Complaint.asWarning(Complaint.about(ProblemCode.F216, feature, block, message, expected));
    }
}

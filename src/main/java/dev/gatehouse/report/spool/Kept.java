package dev.gatehouse.report.spool;

import dev.gatehouse.verdict.ScenarioResult;
import java.util.Comparator;

/**
 * A scenario that has ended.
 *
 * @param piece where the piece stands that a page shared with others shows of it; empty where it has its own
 */
public record Kept(ScenarioResult result, Piece piece) {

    static final Comparator<Kept> BY_PLACE = Comparator.comparing(Kept::result, ScenarioResult.BY_PLACE);
}

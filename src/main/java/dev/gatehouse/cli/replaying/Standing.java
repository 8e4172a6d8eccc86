package dev.gatehouse.cli.replaying;

import dev.gatehouse.explore.scenarios.TokenChanges;
import dev.gatehouse.feature.Selection.Selected;
import dev.gatehouse.feature.pickles.Pickled;
import dev.gatehouse.steps.topologies.SaidTopology;
import dev.gatehouse.verdict.ReplayToken;
import dev.gatehouse.verdict.exploration.ExploreTag;
import dev.gatehouse.verdict.exploration.StepWords;
import java.util.Optional;

/** A scenario where it stands. */
record Standing(Selected file, Pickled scenario) {

    /** Its place, as a user can select it. */
    String place() {
        return file.feature().file() + ":" + scenario.line();
    }

    boolean isExplored() {
        return ExploreTag.of(scenario.tags()).isPresent();
    }

    boolean hasStepsOf(ReplayToken token) {
        return token.isForScenario(scenario.text());
    }

    boolean hasNameOf(ReplayToken token) {
        return token.isForName(TokenChanges.nameOf(file.path().getFileName().toString(), scenario.name()));
    }

    TokenChanges since(ReplayToken token) {
        TokenChanges changes = new TokenChanges(token);
        changes.scenario(scenario.text());
        if (!isExplored()) {
            changes.untagged();
        }
        topology().ifPresent(said -> changes.topology(said.name(), said.files()));
        return changes;
    }

    private Optional<SaidTopology> topology() {
        return SaidTopology.in(
                scenario.steps().stream().map(StepWords::text).toList(),
                file.path().toAbsolutePath().normalize().toUri());
    }
}

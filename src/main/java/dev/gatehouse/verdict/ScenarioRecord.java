package dev.gatehouse.verdict;

import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.journal.Event;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.exploration.Attendant;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.StepWords;
import java.util.List;
import java.util.Optional;

/** What a report wants to know of a scenario that has run; whoever runs scenarios implements it. */
public interface ScenarioRecord {

    /** Returns the journal as text, one record a line. */
    String journalText();

    /** Returns how much virtual time has passed, in ticks of 100 ns. */
    long virtualTime();

    /** Returns the rules that were broken and not expected to be. */
    List<Finding> findings();

    /** Returns the topology file that the scenario runs on, as the user named it. */
    Optional<String> topology();

    /** Returns the journal as records, in order; those of the winding up come last. */
    default List<Event> events() {
        return List.of();
    }

    /** Returns how many of these records the scenario's own steps have brought. */
    default int eventsOfSteps() {
        return events().size();
    }

    /** Returns what the topology declares. */
    default Optional<Topology> declared() {
        return Optional.empty();
    }

    /** Returns what it has made the model do. */
    default Deeds deeds() {
        return Deeds.NONE;
    }

    /** Returns the buffers that steps have compared, in order. */
    default List<BufferCheck> bufferChecks() {
        return List.of();
    }
    /** A step of the scenario begins. */
    default void begins(StepWords step) {}

    /** Somebody is there while the scenario is explored. */
    default void attend(Attendant attendant) {}

    /** What exploring it came to; empty where it was run under one schedule only. */
    default Optional<ExplorationResult> exploration() {
        return Optional.empty();
    }
}

package dev.gatehouse.verdict;

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
}

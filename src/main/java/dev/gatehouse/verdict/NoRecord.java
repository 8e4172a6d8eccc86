package dev.gatehouse.verdict;

import java.util.List;
import java.util.Optional;

/** What is known of a scenario that ran without Gatehouse's hooks: nothing. */
public enum NoRecord implements ScenarioRecord {
    INSTANCE;

    @Override
    public String journalText() {
        return "";
    }

    @Override
    public long virtualTime() {
        return 0;
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public Optional<String> topology() {
        return Optional.empty();
    }
}

package dev.gatehouse.architecture.canary.nostaticstate.verdict;

/** May hold a thread-local: the exception that the rule names. */
final class CurrentScenario {

    static final ThreadLocal<String> RECORD = new ThreadLocal<>();

    private CurrentScenario() {}
}

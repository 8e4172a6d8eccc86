package dev.gatehouse.cli.running;

import dev.gatehouse.verdict.quarantine.Quarantine;
import dev.gatehouse.verdict.quarantine.Today;
import io.cucumber.core.backend.Backend;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Remembers the first failure; the scenarios after it are skipped by a hook that comes before all others. */
final class FailFast implements ConcurrentEventListener {

    private static final Set<Status> GOOD = Set.copyOf(EnumSet.of(Status.PASSED, Status.SKIPPED));

    private final boolean enabled;
    private volatile boolean failed;

    FailFast(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private void finished(TestCaseFinished event) {
        boolean known =
                Quarantine.inForce(event.getTestCase().getTags(), Today.ofRun()).isPresent();
        if (!known && !GOOD.contains(event.getResult().getStatus())) {
            failed = true;
        }
    }

    boolean isOver() {
        return enabled && failed;
    }

    /** Returns the backends with one more, which registers the hook. */
    Collection<Backend> beside(Collection<? extends Backend> backends) {
        Collection<Backend> all = new ArrayList<>(backends);
        if (enabled) {
            all.add(new FailFastBackend(this));
        }
        return all;
    }
}

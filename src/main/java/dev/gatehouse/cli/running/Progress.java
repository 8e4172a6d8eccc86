package dev.gatehouse.cli.running;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import java.io.PrintWriter;

/** Keeps one line of a terminal up to date while scenarios run, and takes it away at the end. */
final class Progress implements ConcurrentEventListener {

    private final PrintWriter out;
    private int finished;
    private int failed;
    private int width;

    Progress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
        publisher.registerHandlerFor(TestRunFinished.class, event -> erase());
    }

    private synchronized void finished(TestCaseFinished event) {
        finished++;
        failed += event.getResult().getStatus() == Status.FAILED ? 1 : 0;
        String line = finished + " run" + (failed == 0 ? "" : ", " + failed + " failed");
        width = line.length();
        out.print("\r" + line);
        out.flush();
    }

    private synchronized void erase() {
        out.print("\r" + " ".repeat(width) + "\r");
        out.flush();
    }
}

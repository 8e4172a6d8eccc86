package dev.gatehouse.objects;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.wdk.ObjectType;
import java.util.stream.Collectors;

/** What the tree tells the journal, and those who watch what drivers do. */
final class Told {

    private final String driver;
    private final Journal journal;

    Told(String driver, Journal journal) {
        this.driver = driver;
        this.journal = journal;
    }

    void made(FrameworkObject object, boolean parented) {
        if (isWatched()) {
            boolean ofDriver = object.root().type() == ObjectType.DRIVER;
            saw(new Conduct.Made(lane(), driver, object.type(), object.name(), parented, ofDriver));
        }
    }

    /** A target is disposed of: before its child requests are. */
    void disposes(FrameworkObject object) {
        if (object.type() == ObjectType.IO_TARGET && isWatched()) {
            String requests = object.outstanding().collect(Collectors.joining(", "));
            saw(new Conduct.DisposesTarget(lane(), driver, object.name(), requests));
        }
    }

    void disposed(FrameworkObject object) {
        if (isWatched()) {
            saw(new Conduct.Disposed(lane(), driver, object.type(), object.name()));
        }
    }

    void leftToWorkItem(FrameworkObject object, Reason why) {
        journal.noted(object.name(), "its delete is left to a work item", why);
    }

    private boolean isWatched() {
        return journal.witness().isWatched();
    }

    private String lane() {
        return journal.witness().lane();
    }

    private void saw(Conduct conduct) {
        journal.witness().saw(conduct);
    }
}

package dev.gatehouse.driver;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.WdfObject;
import java.util.Optional;

/** One cell of the product of object trees: what is made, below what, and how it ends. */
record ObjectCell(Kind kind, Above above, End end) {

    /** What is made. */
    enum Kind {
        REQUEST,
        MEMORY,
        LOOKASIDE,
        TARGET,
        TIMER,
        SPIN_LOCK,
        WAIT_LOCK,
        QUEUE;

        Output<? extends WdfObject> make(Ddi ddi, String name, ObjectAttributes attributes) {
            return switch (this) {
                case REQUEST -> ddi.createRequest(name, attributes);
                case MEMORY -> ddi.createMemory(name, 8, attributes);
                case LOOKASIDE -> ddi.createLookasideList(name, 8, attributes);
                case TARGET -> ddi.createTarget(name, attributes);
                case TIMER -> ddi.createTimer(name, calls -> {}, attributes);
                case SPIN_LOCK -> ddi.createSpinLock(name, attributes);
                case WAIT_LOCK -> ddi.createWaitLock(name, attributes);
                case QUEUE -> ddi.createQueue(IoQueueConfig.of(name, Dispatching.MANUAL), attributes);
            };
        }
    }

    /** What is above it. */
    enum Above {
        NOBODY,
        DRIVER,
        DEVICE,
        TARGET,
        REQUEST,
        MEMORY;

        Optional<WdfObject> make(Ddi ddi) {
            ObjectAttributes heard = heard();
            return switch (this) {
                case NOBODY -> Optional.empty();
                case DRIVER -> Optional.of(ddi.driverObject());
                case DEVICE -> Optional.of(ddi.deviceObject());
                case TARGET -> Optional.of(ddi.createTarget("parent", heard).get());
                case REQUEST ->
                    Optional.of(ddi.createRequest("parent", heard.parent(ddi.deviceObject()))
                            .get());
                case MEMORY ->
                    Optional.of(ddi.createMemory("parent", 8, heard.parent(ddi.deviceObject()))
                            .get());
            };
        }
    }

    /** How it ends. */
    enum End {
        CHILD_FIRST,
        PARENT_FIRST,
        DEVICE_REMOVED
    }

    private static ObjectAttributes heard() {
        return ObjectAttributes.NONE.evtCleanupCallback(ddi -> {}).evtDestroyCallback(ddi -> {});
    }

    /** Everything that happens, in a world of its own. */
    String journal() {
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        bench.run(ddi -> {
            Optional<WdfObject> parent = above.make(ddi);
            ObjectAttributes attributes = parent.map(heard()::parent).orElse(heard());
            Output<? extends WdfObject> child = kind.make(ddi, "child", attributes);
            if (child.value().isEmpty()) {
                bench.upper().journal().noted("child", "is not made: " + child.status(), Reason.NONE);
                return;
            }
            ddi.createMemory("grandchild", 8, heard().parent(child.get()));
            end(ddi, parent, child.get());
        });
        if (end == End.DEVICE_REMOVED) {
            Frame removal = bench.upper().objects().removeDevice(Frame.of(null));
            bench.agenda().finish(bench.agenda().spawn(bench.agenda().lane("pnp"), Irql.PASSIVE, removal));
        }
        return bench.text();
    }

    private void end(Ddi ddi, Optional<WdfObject> parent, WdfObject child) {
        if (end == End.CHILD_FIRST) {
            ddi.deleteObject(child);
            parent.ifPresent(ddi::deleteObject);
        } else if (end == End.PARENT_FIRST) {
            parent.ifPresent(ddi::deleteObject);
            ddi.deleteObject(child);
        }
    }

    @Override
    public String toString() {
        return kind + " below " + above + ", " + end;
    }
}

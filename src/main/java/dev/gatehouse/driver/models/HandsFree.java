package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.threading.Deferred;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The client of a Bluetooth hands-free profile, as in Microsoft's sysvad sample: four notification IOCTLs that are
 * always out.
 *
 * <p>The work item handles what came back and sends it again. When the device leaves D0 the target is purged and the
 * work item flushed.
 */
public final class HandsFree implements DriverModel {

    private static final List<String> NAMES = List.of("speaker-volume", "mic-volume", "connection", "stream");

    private Optional<RemoteTarget> target = Optional.empty();
    private Optional<Deferred> worker = Optional.empty();
    private List<Notification> notifications = List.of();

    @Override
    public void evtDriverDeviceAdd(Ddi ddi) {
        worker = Optional.of(ddi.createWorkItem("notifications", this::handle));
    }

    @Override
    public void evtInterfaceArrival(Ddi ddi, String symbolicLink) {
        RemoteTarget opened = ddi.createTarget("hands-free");
        target = Optional.of(opened);
        ObjectAttributes ofTarget = ObjectAttributes.NONE.parent(opened);
        notifications = NAMES.stream()
                .map(name -> Notification.create(ddi, name, NAMES.indexOf(name), ofTarget))
                .toList();
        OpenParams params =
                new OpenParams.ByName(symbolicLink, AccessMask.READ_WRITE, AccessMask.READ_WRITE, TargetCallbacks.NONE);
        if (ddi.open(opened, params).isSuccess()) {
            arm(ddi, notifications.stream());
        }
    }

    private void arm(Ddi ddi, Stream<Notification> all) {
        Runnable back = () -> ddi.enqueue(worker.orElseThrow());
        all.forEach(notification -> notification.send(ddi, target.orElseThrow(), back));
    }

    private void handle(Ddi ddi) {
        List<Notification> changed =
                notifications.stream().filter(Notification::takeChange).toList();
        changed.forEach(notification -> ddi.print(notification.words()));
        arm(ddi, changed.stream());
    }

    @Override
    public NtStatus evtDeviceD0Entry(Ddi ddi) {
        target.ifPresent(opened -> {
            ddi.start(opened);
            arm(ddi, notifications.stream());
        });
        return NtStatus.SUCCESS;
    }

    @Override
    public NtStatus evtDeviceD0Exit(Ddi ddi) {
        target.ifPresent(opened -> {
            ddi.purge(opened, PurgeAction.PURGE_IO_AND_WAIT);
            ddi.print("the target is purged");
        });
        ddi.flush(worker.orElseThrow());
        ddi.print("the work item is flushed");
        return NtStatus.SUCCESS;
    }

    /** Reads no keys of its own. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "hands-free";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            return HandsFree::new;
        }
    }
}

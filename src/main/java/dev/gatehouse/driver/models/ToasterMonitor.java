package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.memory.Span;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.wdk.Ticks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The toaster monitor: opens every toaster that arrives and keeps at most one read and one write outstanding on it.
 *
 * <p>It polls on a passive one-shot timer, lets go of a toaster that is to be removed, and purges its targets when it
 * loses
 * power. Its targets and requests are called after the last part of the toaster's symbolic link.
 */
public final class ToasterMonitor implements DriverModel {

    static final long FIRST_POLL = Ticks.PER_MILLISECOND;
    static final long POLL_INTERVAL = Ticks.PER_SECOND;

    private static final IoControlCode LIST_TOASTERS = new IoControlCode(0x00226000);

    private final List<MonitoredToaster> toasters = new ArrayList<>();

    @Override
    public void evtInterfaceArrival(Ddi ddi, String symbolicLink) {
        MonitoredToaster toaster = new MonitoredToaster(ddi, symbolicLink, toasters::remove);
        toasters.add(toaster);
        toaster.open();
    }

    @Override
    public NtStatus evtDeviceD0Entry(Ddi ddi) {
        for (MonitoredToaster toaster : toasters) {
            ddi.start(toaster.target());
            toaster.poll(FIRST_POLL);
        }
        return NtStatus.SUCCESS;
    }

    @Override
    public NtStatus evtDeviceD0Exit(Ddi ddi) {
        for (MonitoredToaster toaster : toasters) {
            IoTarget target = toaster.target();
            ddi.purge(target, PurgeAction.PURGE_IO_AND_WAIT);
            toaster.stopPolling();
        }
        return NtStatus.SUCCESS;
    }

    /** Tells by an IOCTL, as the sample does by WMI, which toasters there are: those whose target is Started. */
    @Override
    public void evtIoDeviceControl(Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        Output<Span> room = ddi.retrieveOutputBuffer(request, 1);
        if (!code.equals(LIST_TOASTERS) || !room.status().isSuccess()) {
            ddi.complete(request, NtStatus.INVALID_DEVICE_REQUEST, 0);
            return;
        }
        String names = toasters.stream()
                .filter(toaster -> ddi.state(toaster.target()) == TargetState.STARTED)
                .map(toaster -> toaster.name() + "\n")
                .collect(Collectors.joining());
        int told = room.get().put(0, names.getBytes(StandardCharsets.UTF_8));
        ddi.complete(request, NtStatus.SUCCESS, told);
    }

    /** Reads no keys of its own. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "toaster monitor";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            return ToasterMonitor::new;
        }
    }
}

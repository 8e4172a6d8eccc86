package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.Worlds;

/**
 * A driver that begins something when an application reads, and does something else 2 ms later, as the disk answers.
 */
abstract class Alarm implements DriverModel {

    static final long WHEN_THE_DISK_ANSWERS = 2 * Worlds.MS;

    private DriverTimer timer;

    /** Makes what it needs. */
    abstract void add(Ddi ddi);

    /** What it begins; it completes the request now or later. */
    abstract void begin(Ddi ddi, Request request);

    /** What it does at PASSIVE_LEVEL when the time has come. */
    abstract void other(Ddi ddi);

    @Override
    public final void evtDriverDeviceAdd(Ddi ddi) {
        timer = ddi.createTimer("alarm", Irql.PASSIVE, this::other);
        add(ddi);
    }

    @Override
    public final void evtIoRead(Ddi ddi, Request request, int length) {
        ddi.startTimer(timer, WHEN_THE_DISK_ANSWERS);
        begin(ddi, request);
    }

    /** The application's read is served. */
    static void served(Ddi ddi, Request request) {
        ddi.complete(request, NtStatus.SUCCESS, 0);
    }
}

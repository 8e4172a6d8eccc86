package dev.gatehouse.world;

import dev.gatehouse.journal.Event;
import java.util.List;

/** The callbacks of drivers that a scenario can ask about. */
final class Callbacks {

    private static final List<String> KNOWN = List.of(
            "EvtDriverDeviceAdd",
            "EvtDeviceD0Entry",
            "EvtDeviceD0Exit",
            "EvtDeviceSurpriseRemoval",
            "EvtIoRead",
            "EvtIoWrite",
            "EvtIoDeviceControl",
            "EvtIoInternalDeviceControl",
            "EvtCleanupCallback",
            "EvtDestroyCallback",
            "EvtIoDefault",
            "EvtIoStop",
            "EvtIoResume",
            "EvtIoCanceledOnQueue",
            "EvtDevicePrepareHardware",
            "EvtDeviceReleaseHardware",
            "EvtDeviceSelfManagedIoInit",
            "EvtDeviceSelfManagedIoSuspend",
            "EvtDeviceSelfManagedIoRestart",
            "EvtDeviceSelfManagedIoFlush",
            "EvtDeviceSelfManagedIoCleanup",
            "EvtDeviceContextCleanup",
            "EvtIoTargetQueryRemove",
            "EvtIoTargetRemoveCanceled",
            "EvtIoTargetRemoveComplete");

    private Callbacks() {}

    /** How often the framework has called a callback of a driver; a name that no callback has is an error. */
    static long count(List<Event> events, String driver, String callback) {
        if (!KNOWN.contains(callback)) {
            throw ScenarioFailure.undeclared("callback", callback, KNOWN);
        }
        return events.stream().filter(event -> calls(event, driver, callback)).count();
    }

    private static boolean calls(Event event, String driver, String callback) {
        if (event instanceof Event.Presented presented) {
            return presented.driver().equals(driver) && presented.callback().equals(callback);
        }
        return event instanceof Event.CallbackCalled called
                && called.driver().equals(driver)
                && (called.callback() + " ").startsWith(callback + " ");
    }
}

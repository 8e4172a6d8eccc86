package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;

/** The completion routine asks whether the target is open, and takes it for granted when it sends. */
final class SendsAfterClose implements Mistake {

    @Override
    public String words() {
        return "sends in a completion routine after a close";
    }

    @Override
    public String stack() {
        return "client";
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Client(mended);
    }

    /** Serves a read by two of its own; the other thing it does is to close the disk. */
    private static final class Client extends Alarm {

        private final boolean looks;
        private OwnRead own;
        private RemoteTarget target;

        Client(boolean looks) {
            this.looks = looks;
        }

        @Override
        void add(Ddi ddi) {
            own = OwnRead.ofDevice(ddi);
            target = ddi.createTarget("disk");
        }

        @Override
        void begin(Ddi ddi, Request request) {
            ddi.open(
                    target,
                    new OpenParams.ByName(
                            "\\DosDevices\\Disk0", AccessMask.READ_WRITE, AccessMask.READ_WRITE, TargetCallbacks.NONE));
            own.send(ddi, target, (calls, read, from, params) -> firstIsBack(calls, request));
        }

        private void firstIsBack(Ddi ddi, Request request) {
            boolean open = ddi.state(target) == TargetState.STARTED;
            boolean sent = open
                    && own.send(
                            ddi,
                            target,
                            (calls, read, from, params) ->
                                    calls.complete(request, params.status(), params.information()));
            if (!open || (looks && !sent)) {
                ddi.complete(request, NtStatus.CANCELLED, 0);
            }
        }

        @Override
        void other(Ddi ddi) {
            ddi.close(target);
        }
    }
}

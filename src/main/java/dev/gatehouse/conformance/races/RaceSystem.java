package dev.gatehouse.conformance.races;

import dev.gatehouse.iotarget.ObjectManager;
import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.OpenResult;
import dev.gatehouse.iotarget.Registration;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;

/** The system around the remote target of a race: every open succeeds. */
final class RaceSystem implements ObjectManager {

    private static final OpenFile FILE = new OpenFile(new FileObject(1, "a file"), 1);

    private final LowerDevice device;

    RaceSystem(LowerDevice device) {
        this.device = device;
    }

    @Override
    public Frame create(OpenParams.ByName params) {
        return Frame.of(new OpenResult(NtStatus.SUCCESS, FILE, device));
    }

    @Override
    public Frame close(OpenFile file) {
        return Frame.of(null);
    }

    @Override
    public NtStatus queryRelations(LowerDevice asked) {
        return NtStatus.SUCCESS;
    }

    @Override
    public Registration register(OpenFile file, RemoteTarget target) {
        return new Registration(1);
    }

    @Override
    public void unregister(Registration registration) {}
}

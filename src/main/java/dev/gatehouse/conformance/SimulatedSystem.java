package dev.gatehouse.conformance;

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
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The system around a remote target, as the recordings had it: files, handles and PnP registrations, which are counted.
 */
final class SimulatedSystem implements ObjectManager {

    private final EventLog log;
    private final LowerDevice device;
    private final Set<Registration> registrations = new LinkedHashSet<>();
    private int handles;
    private int registered;
    private NtStatus createStatus = NtStatus.SUCCESS;
    private NtStatus relationsStatus = NtStatus.SUCCESS;

    SimulatedSystem(EventLog log, LowerDevice device) {
        this.log = log;
        this.device = device;
    }

    /** Sets the failures that an operation injects, or none. */
    void inject(Fields operation) {
        createStatus = operation.status("createStatus", NtStatus.SUCCESS);
        relationsStatus = operation.status("relationsStatus", NtStatus.SUCCESS);
    }

    boolean hasRegistration() {
        return !registrations.isEmpty();
    }

    @Override
    public Frame create(OpenParams.ByName params) {
        return strand -> strand.end(createStatus.isSuccess() ? opened(params) : failed());
    }

    private OpenResult opened(OpenParams.ByName params) {
        handles++;
        log.add("handleOpened", "handle", (long) handles);
        return new OpenResult(NtStatus.SUCCESS, new OpenFile(new FileObject(handles, params.name()), handles), device);
    }

    private OpenResult failed() {
        log.add("createFileFailed", "status", createStatus.hex());
        return OpenResult.failed(createStatus);
    }

    @Override
    public Frame close(OpenFile file) {
        return strand -> {
            log.add("fileDereferenced", "refs", 1L);
            if (file.hasHandle()) {
                log.add("handleClosed", "handle", (long) file.handle());
            }
            strand.end(null);
        };
    }

    @Override
    public NtStatus queryRelations(LowerDevice asked) {
        return relationsStatus;
    }

    @Override
    public Registration register(OpenFile file, RemoteTarget target) {
        registered++;
        log.add("pnpRegistered", "reg", (long) registered);
        Registration registration = new Registration(registered);
        registrations.add(registration);
        return registration;
    }

    @Override
    public void unregister(Registration registration) {
        registrations.remove(registration);
        log.add("pnpUnregistered", "reg", (long) registration.number());
    }
}

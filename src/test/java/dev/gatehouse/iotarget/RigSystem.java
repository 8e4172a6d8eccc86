package dev.gatehouse.iotarget;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The system around remote targets: it opens every name but absent ones, and counts what is open. */
final class RigSystem implements ObjectManager {

    static final String ABSENT = "absent";

    private final LowerDevice device;
    private final Consumer<String> seen;
    private final Set<Integer> open = new TreeSet<>();
    private final Set<Integer> registered = new TreeSet<>();
    private int files;
    private int registrations;

    RigSystem(LowerDevice device, Consumer<String> seen) {
        this.device = device;
        this.seen = seen;
    }

    /** The numbers of the files that are open. */
    Set<Integer> openFiles() {
        return open;
    }

    /** The numbers of the registrations for notifications that are in force. */
    Set<Integer> registered() {
        return registered;
    }

    @Override
    public Frame create(OpenParams.ByName params) {
        return strand -> strand.end(result(params.name()));
    }

    private OpenResult result(String name) {
        if (name.startsWith(ABSENT)) {
            return OpenResult.failed(NtStatus.OBJECT_NAME_NOT_FOUND);
        }
        open.add(++files);
        seen.accept("file " + files + " opened");
        return new OpenResult(NtStatus.SUCCESS, new OpenFile(new FileObject(files, name), files), device);
    }

    @Override
    public Frame close(OpenFile file) {
        return strand -> {
            if (file.hasHandle()) {
                open.remove(file.handle());
                seen.accept("file " + file.handle() + " closed");
            }
            strand.end(null);
        };
    }

    @Override
    public NtStatus queryRelations(LowerDevice asked) {
        return NtStatus.SUCCESS;
    }

    @Override
    public Registration register(OpenFile file, RemoteTarget target) {
        registered.add(++registrations);
        return new Registration(registrations);
    }

    @Override
    public void unregister(Registration registration) {
        registered.remove(registration.number());
    }
}

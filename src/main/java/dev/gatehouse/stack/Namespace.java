package dev.gatehouse.stack;

import dev.gatehouse.iotarget.ObjectManager;
import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.OpenResult;
import dev.gatehouse.iotarget.Registration;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.CallDriver;
import dev.gatehouse.request.FileObject;
import dev.gatehouse.request.Irp;
import dev.gatehouse.request.LowerDevice;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The object namespace of a world: symbolic links and device interfaces, the files open on them, who is notified. */
public final class Namespace implements ObjectManager {

    private record OpenedBy(OpenFile file, DeviceStack stack) {}

    private record Registered(Registration registration, OpenFile file, RemoteTarget target) {}

    private final Journal journal;
    private final List<DeviceStack> stacks = new ArrayList<>();
    private final Map<Integer, OpenedBy> files = new LinkedHashMap<>();
    private final List<Registered> registrations = new ArrayList<>();
    private int opened;
    private int registered;

    public Namespace(Journal journal) {
        this.journal = journal;
    }

    public void add(DeviceStack stack) {
        stacks.add(stack);
    }

    /** Finds the stack that a name leads to: a symbolic link, a device interface, or a file below one of them. */
    public Optional<DeviceStack> find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return stacks.stream()
                .filter(stack -> led(stack, wanted) > 0)
                .max(Comparator.comparingInt(stack -> led(stack, wanted)));
    }

    /** How much of a name leads to a stack: the longest does, where one object's name begins with another's. */
    private static int led(DeviceStack stack, String wanted) {
        return Stream.of(stack.symbolicLink(), stack.deviceInterface())
                .flatMap(Optional::stream)
                .map(known -> known.toLowerCase(Locale.ROOT))
                .filter(known -> wanted.equals(known) || wanted.startsWith(known + "\\"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    @Override
    public Frame create(OpenParams.ByName params) {
        return new Frame() {
            private boolean sent;
            private Irp irp;
            private DeviceStack stack;

            @Override
            public void step(Strand strand) {
                strand.writes(Namespace.this);
                if (!sent) {
                    sent = true;
                    begin(strand);
                } else {
                    strand.end(opened(params, stack, irp));
                }
            }

            private void begin(Strand strand) {
                Optional<DeviceStack> found = find(params.name());
                if (found.isEmpty()) {
                    strand.end(OpenResult.failed(NtStatus.OBJECT_NAME_NOT_FOUND));
                    return;
                }
                stack = found.get();
                if (!stack.opening().isSuccess()) {
                    strand.end(OpenResult.failed(stack.opening()));
                    return;
                }
                irp = fileIrp("create of " + params.name(), stack.top(), RequestType.CREATE);
                strand.call(new CallDriver(irp, stack.top(), journal));
            }
        };
    }

    private OpenResult opened(OpenParams.ByName params, DeviceStack stack, Irp irp) {
        if (!irp.status().isSuccess()) {
            return OpenResult.failed(irp.status());
        }
        opened++;
        OpenFile file = new OpenFile(new FileObject(opened, params.name()), opened);
        files.put(opened, new OpenedBy(file, stack));
        journal.fileOpened(stack.name(), params.name(), opened);
        return new OpenResult(NtStatus.SUCCESS, file, stack.top());
    }

    private static Irp fileIrp(String name, LowerDevice top, RequestType type) {
        Irp irp = new Irp(name, top.stackSize(), true);
        irp.nextLocation().setType(type);
        return irp;
    }

    /** The last handle goes, then the file object: cleanup, then close. */
    @Override
    public Frame close(OpenFile file) {
        int number = file.object().number();
        return strand -> {
            OpenedBy known = files.get(number);
            if (known == null) {
                strand.end(null);
            } else {
                strand.become(new Sequence(List.of(
                        fileRequest("cleanup of file " + number, known.stack(), RequestType.CLEANUP),
                        fileRequest("close of file " + number, known.stack(), RequestType.CLOSE),
                        forgetting(number))));
            }
        };
    }

    private Frame fileRequest(String name, DeviceStack stack, RequestType type) {
        return strand -> {
            strand.writes(this);
            strand.become(new CallDriver(fileIrp(name, stack.top(), type), stack.top(), journal));
        };
    }

    private Frame forgetting(int number) {
        return strand -> {
            strand.writes(this);
            Optional.ofNullable(files.remove(number))
                    .ifPresent(closed -> journal.fileClosed(closed.stack().name(), number));
            strand.end(null);
        };
    }

    @Override
    public NtStatus queryRelations(LowerDevice device) {
        return device.physicalDevice() instanceof PhysicalDeviceObject physical
                ? physical.relations()
                : NtStatus.NOT_SUPPORTED;
    }

    @Override
    public LowerDevice topOf(LowerDevice device) {
        return stacks.stream()
                .filter(stack -> stack.has(device))
                .findFirst()
                .map(DeviceStack::top)
                .orElse(device);
    }

    @Override
    public Registration register(OpenFile file, RemoteTarget target) {
        registered++;
        Registration registration = new Registration(registered);
        registrations.add(new Registered(registration, file, target));
        return registration;
    }

    @Override
    public void unregister(Registration registration) {
        registrations.removeIf(entry -> entry.registration().equals(registration));
    }

    /** The targets that are notified of what happens to a stack, in the order in which they registered. */
    public List<RemoteTarget> targetsOn(DeviceStack stack) {
        return registrations.stream()
                .filter(entry -> isOn(stack, entry.file()))
                .map(Registered::target)
                .toList();
    }

    /** Tells whether a target is still to be notified of what happens to a stack. */
    boolean notifies(RemoteTarget target, DeviceStack stack) {
        return registrations.stream().anyMatch(entry -> entry.target() == target && isOn(stack, entry.file()));
    }

    private boolean isOn(DeviceStack stack, OpenFile file) {
        return find(file.object().name()).filter(found -> found == stack).isPresent();
    }

    /** How many files are open on a stack. */
    public int filesOn(DeviceStack stack) {
        return (int)
                files.values().stream().filter(entry -> entry.stack() == stack).count();
    }
}

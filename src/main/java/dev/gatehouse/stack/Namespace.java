package dev.gatehouse.stack;

import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.ObjectManager;
import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.OpenResult;
import dev.gatehouse.iotarget.Registration;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.Requestor;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The object namespace of a world: symbolic links and device interfaces, the files open on them, who is notified. */
public final class Namespace implements ObjectManager {

    private record Registered(Registration registration, OpenFile file, RemoteTarget target) {}

    private final Agenda agenda;
    private final OpenFiles files;
    private final List<DeviceStack> stacks = new ArrayList<>();
    private final Map<String, DeviceStack> named = new HashMap<>();
    private final List<Registered> registrations = new ArrayList<>();
    private final Map<String, Supplier<RuntimeException>> absent = new HashMap<>(0);
    private int registered;

    public Namespace(Journal journal) {
        this.agenda = journal.agenda();
        this.files = new OpenFiles(journal);
    }

    public void add(DeviceStack stack) {
        stacks.add(stack);
        Stream.of(stack.symbolicLink(), stack.deviceInterface())
                .flatMap(Optional::stream)
                .forEach(name -> named.putIfAbsent(name.toLowerCase(Locale.ROOT), stack));
    }

    /** A name that would lead to a stack that this world lacks: who looks for it is told so. */
    public void leaveOut(String name, Supplier<RuntimeException> sought) {
        absent.put(name.toLowerCase(Locale.ROOT), sought);
    }

    /**
     * Finds the stack that a name leads to: a symbolic link, a device interface, or a file below one of them. Where one
     * name begins with another, the longer one leads.
     */
    public Optional<DeviceStack> find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        led(wanted, absent).ifPresent(sought -> {
            throw sought.get();
        });
        return led(wanted, named);
    }

    private static <T> Optional<T> led(String wanted, Map<String, T> names) {
        for (int end = wanted.length(); end > 0; end = wanted.lastIndexOf('\\', end - 1)) {
            T found = names.get(wanted.substring(0, end));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    @Override
    public Frame create(OpenParams.ByName params) {
        return strand -> {
            strand.reads(this);
            strand.become(find(params.name())
                    .map(stack -> files.open(stack, params, Requestor.DRIVER))
                    .orElse(Frame.of(OpenResult.failed(NtStatus.OBJECT_NAME_NOT_FOUND))));
        };
    }

    /** An application opens a file on a stack, under a name; ends with an {@link OpenResult}. */
    public Frame open(DeviceStack stack, String name, Requestor application) {
        OpenParams.ByName params =
                new OpenParams.ByName(name, AccessMask.READ_WRITE, AccessMask.READ_WRITE, TargetCallbacks.NONE);
        return files.open(stack, params, application);
    }

    @Override
    public Frame close(OpenFile file) {
        return files.close(file);
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
        agenda.writes(this);
        registered++;
        Registration registration = new Registration(registered);
        registrations.add(new Registered(registration, file, target));
        return registration;
    }

    @Override
    public void unregister(Registration registration) {
        agenda.writes(this);
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
        return files.on(stack);
    }
}

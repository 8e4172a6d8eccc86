package dev.gatehouse.topology;

import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.wdk.DeviceRole;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.RequestType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A driver in a stack.
 *
 * @param powerManaged whether its queue stops while the device is not in D0; by default, unless it is a filter
 * @param zeroLength whether its queue presents empty reads and writes, or completes them itself
 * @param framework whether the verifier is on for it, and its KMDF version
 * @param selfTarget whether its device has a self target (WdfDeviceInitAllowSelfIoTarget)
 * @param exclusive whether its device lets one file be open at a time (WdfDeviceInitSetExclusive)
 * @param hardware the device below a bus driver
 * @param interfaces the direct-call interfaces that it answers for
 * @param model the Java class or registered name that drives it; absent: the behaviours below
 * @param modelPlace where the model is named; the driver's place where it is not
 * @param presented how many requests its parallel queue presents at most; absent: any number
 * @param readers its continuous readers
 * @param onStop its EvtIoStop
 * @param parameters the whole map of the driver, of which its model reads its own keys
 */
public record DriverDeclaration(
        String name,
        String stack,
        SourceLocation place,
        DeviceRole role,
        IoType io,
        QueueKind queue,
        boolean powerManaged,
        boolean zeroLength,
        FrameworkSettings framework,
        boolean selfTarget,
        boolean exclusive,
        Optional<String> hardware,
        List<InterfaceDeclaration> interfaces,
        Optional<String> model,
        SourceLocation modelPlace,
        OptionalInt presented,
        List<ReaderDeclaration> readers,
        Map<RequestType, BehaviourDeclaration> behaviours,
        Map<IoControlCode, BehaviourDeclaration> ioctlBehaviours,
        OnUnhandled onUnhandled,
        OnStop onStop,
        Parameters parameters) {

    public DriverDeclaration {
        interfaces = List.copyOf(interfaces);
        readers = List.copyOf(readers);
        behaviours = Ordered.copy(behaviours);
        ioctlBehaviours = Ordered.copy(ioctlBehaviours);
    }

    /** The driver's name with its stack's. */
    public DriverName fullName() {
        return new DriverName(stack, name);
    }
}

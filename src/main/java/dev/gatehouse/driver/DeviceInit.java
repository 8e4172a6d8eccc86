package dev.gatehouse.driver;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.RequestType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a driver says about its device before that is started (WDFDEVICE_INIT). */
public final class DeviceInit {

    private boolean filter;
    private boolean exclusive;
    private Optional<PhysicalDevice> physicalDevice = Optional.empty();
    private Optional<FileObjectConfig> files = Optional.empty();
    private final Map<RequestType, Function<Irp, Frame>> preprocess = new EnumMap<>(RequestType.class);
    private final Map<RequestType, Function<Irp, Frame>> dispatch = new EnumMap<>(RequestType.class);
    private Optional<Function<Request, Frame>> inCallerContext = Optional.empty();

    /** WdfFdoInitSetFilter: power does not manage its queues by default, and it forwards what is done with files. */
    public void setFilter(boolean isFilter) {
        filter = isFilter;
    }

    public boolean isFilter() {
        return filter;
    }

    /** The device is a child that a bus driver makes (WdfPdoInitAllocate), and tells this of itself. */
    public void setPhysicalDevice(PhysicalDevice own) {
        physicalDevice = Optional.of(own);
    }

    /** What a child device tells of itself; empty for one that is attached to another. */
    public Optional<PhysicalDevice> physicalDevice() {
        return physicalDevice;
    }

    /** WdfDeviceInitSetExclusive: one open at a time. */
    public void setExclusive(boolean one) {
        exclusive = one;
    }

    public boolean isExclusive() {
        return exclusive;
    }

    /** WdfDeviceInitSetFileObjectConfig. */
    public void setFiles(FileObjectConfig config) {
        files = Optional.of(config);
    }

    /** What the driver wants of file objects; {@link FileObjectConfig#NONE} where it has configured nothing. */
    public FileObjectConfig files() {
        return files.orElse(FileObjectConfig.NONE);
    }

    /** Whether the driver's callbacks for files are to be called. */
    public boolean hasFileConfig() {
        return files.isPresent();
    }

    /** Whether create, cleanup and close go on to the lower driver. */
    public boolean forwardsFileOperations() {
        return files().autoForwardCleanupClose().orElse(filter);
    }

    /** WdfDeviceInitAssignWdmIrpPreprocessCallback. */
    void setPreprocess(RequestType type, Function<Irp, Frame> callback) {
        preprocess.put(type, callback);
    }

    /** EvtDeviceWdmIrpPreprocess for a type of packets, where the driver has one. */
    public Optional<Function<Irp, Frame>> preprocess(RequestType type) {
        return Optional.ofNullable(preprocess.get(type));
    }

    /** WdfDeviceConfigureWdmIrpDispatchCallback. */
    void setDispatch(RequestType type, Function<Irp, Frame> callback) {
        dispatch.put(type, callback);
    }

    /** EvtDeviceWdmIrpDispatch for a type of packets, where the driver has one. */
    public Optional<Function<Irp, Frame>> dispatch(RequestType type) {
        return Optional.ofNullable(dispatch.get(type));
    }

    /** WdfDeviceInitSetIoInCallerContextCallback. */
    void setInCallerContext(Function<Request, Frame> callback) {
        inCallerContext = Optional.of(callback);
    }

    /** EvtIoInCallerContext, where the driver has one. */
    public Optional<Function<Request, Frame>> inCallerContext() {
        return inCallerContext;
    }
}

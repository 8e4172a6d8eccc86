package dev.gatehouse.stack;

import dev.gatehouse.driver.DeviceInit;
import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.QueueCalls;
import dev.gatehouse.queue.QueueConfig;
import dev.gatehouse.request.InCallback;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the framework does with a device's creates, cleanups and closes (FxPkgGeneral). */
final class FilePackage {

    private static final String FILE_CREATE = "EvtDeviceFileCreate";
    private static final Reason EXCLUSIVE =
            new Reason("FxPkgGeneral::OnCreate", "the device is exclusive, and somebody has it open");
    private static final Reason BY_DEFAULT = new Reason(
            "FxPkgGeneral::Dispatch", "the driver does not ask for it, and what is no filter does not send it on");

    private final DriverContext context;
    private final DriverCode code;
    private final boolean lowest;
    private final IoPackage io;
    private final IoQueue creates;
    private final Map<FileObject, Irp> opens = new LinkedHashMap<>();

    /** Files of a device; {@code lowest} is whether nothing is below it. */
    FilePackage(DriverContext context, DriverCode code, boolean lowest, IoPackage io) {
        this.context = context;
        this.code = code;
        this.io = io;
        this.lowest = lowest;
        this.creates = new IoQueue(
                QueueConfig.of(context.name() + "'s queue for creates", Dispatching.PARALLEL, false, this::present),
                context.identity(),
                true,
                context.journal());
    }

    static boolean isFor(RequestType type) {
        return type == RequestType.CREATE || type == RequestType.CLEANUP || type == RequestType.CLOSE;
    }

    Frame dispatch(Irp irp) {
        return switch (irp.currentLocation().type()) {
            case CREATE -> create(irp);
            case CLEANUP -> cleanup(irp);
            default -> close(irp);
        };
    }

    private DeviceInit init() {
        return context.init();
    }

    private Frame create(Irp irp) {
        return strand -> {
            strand.writes(this);
            opens.values().removeIf(each -> !each.status().isSuccess());
            if (init().isExclusive() && !opens.isEmpty()) {
                strand.become(complete(irp, NtStatus.ACCESS_DENIED, EXCLUSIVE));
                return;
            }
            opens.put(irp.currentLocation().file(), irp);
            strand.become(code.hasFileCreate() && init().hasFileConfig() ? toDriver(irp) : goOn(irp));
        };
    }

    private Frame toDriver(Irp irp) {
        Request request = Request.received(irp, context.identity(), creates);
        if (init().files().required()) {
            request.delivery().setOpensFile();
        }
        return creates.accept(request);
    }

    private Frame present(Request request) {
        return strand -> {
            context.journal().presented(request.name(), context.name(), FILE_CREATE);
            Frame callback = code.fileCreate(request, seen(request.irp()));
            strand.become(InCallback.of(context.journal(), request, FILE_CREATE, callback));
        };
    }

    /** The file object that the driver is told of; none where it wants none. */
    private FileObject seen(Irp irp) {
        return init().files().required() ? irp.currentLocation().file() : FileObject.NONE;
    }

    private Frame cleanup(Irp irp) {
        List<Frame> frames = new ArrayList<>();
        if (init().hasFileConfig()) {
            frames.add(code.fileCleanup(seen(irp)));
        }
        FileObject file = irp.currentLocation().file();
        if (!file.isNone()) {
            context.queues().all().forEach(queue -> frames.add(QueueCalls.flush(queue, file)));
        }
        frames.add(goOn(irp));
        return Sequence.of(frames);
    }

    private Frame close(Irp irp) {
        List<Frame> frames = new ArrayList<>();
        if (init().hasFileConfig()) {
            frames.add(code.fileClose(seen(irp)));
        }
        frames.add(strand -> {
            strand.writes(this);
            opens.remove(irp.currentLocation().file());
            strand.end(null);
        });
        frames.add(goOn(irp));
        return Sequence.of(frames);
    }

    /** To the lower driver, or back at once. */
    private Frame goOn(Irp irp) {
        return init().forwardsFileOperations() && !lowest
                ? io.passDown(irp)
                : complete(irp, NtStatus.SUCCESS, BY_DEFAULT);
    }

    private Frame complete(Irp irp, NtStatus status, Reason why) {
        return strand -> {
            strand.writes(irp);
            irp.setStatus(status, 0, why);
            context.journal().completedBelow(irp.name(), context.name(), status, 0, why);
            strand.become(new CompleteIrp(irp));
        };
    }
}

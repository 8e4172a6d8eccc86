package dev.gatehouse.driver;

import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.iotarget.ObjectManager;
import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.OpenResult;
import dev.gatehouse.iotarget.Registration;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.JournalText;
import dev.gatehouse.journal.Level;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.QueueConfig;
import dev.gatehouse.queue.QueueEvents;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Request;
import dev.gatehouse.rules.Rules;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TransferMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Two drivers, one above the other, whose code is given as lambdas. */
final class DriverBench {

    private final Agenda agenda = Agenda.runUntilBlocked();
    private final Journal journal = new Journal(agenda, Level.FULL);
    private final Lower lower;
    private final DriverContext upperContext;
    private final DriverContext lowerContext;
    private final IoQueue upperQueue;
    private final IoQueue lowerQueue;
    private BiConsumer<Ddi, Request> below = (ddi, request) -> {};

    DriverBench(IoType ioType) {
        this(ioType, true);
    }

    DriverBench(IoType ioType, boolean verifier) {
        Rules.watch(journal);
        lower = new Lower(ioType);
        upperContext = context("upper", verifier, Optional.of(lower));
        lowerContext = context("lower", verifier, Optional.empty());
        lowerContext.setIoType(ioType);
        upperQueue = queue(upperContext, request -> Frame.of(null));
        lowerQueue = queue(lowerContext, request -> new ModelledDriver(
                        lowerContext, new Code(ddi -> below.accept(ddi, request)), false)
                .deviceAdd());
    }

    private static IoQueue queue(DriverContext context, QueueEvents events) {
        return context.queues()
                .createDefault(QueueConfig.of(context.name() + "'s queue", Dispatching.PARALLEL, false, events)
                        .allowingZeroLength(true));
    }

    private DriverContext context(String name, boolean verifier, Optional<LowerDevice> under) {
        DriverIdentity identity = new DriverIdentity(name, verifier, 33);
        Optional<LocalTarget> local =
                under.map(device -> new LocalTarget(name + "'s local target", identity, journal, device));
        return new DriverContext(identity, journal, new NoObjects(), local);
    }

    LocalTarget target() {
        return upperContext.local();
    }

    DriverContext upper() {
        return upperContext;
    }

    Agenda agenda() {
        return agenda;
    }

    /** What the lower driver does with each request that it receives. */
    DriverBench below(BiConsumer<Ddi, Request> code) {
        below = code;
        return this;
    }

    /** Runs code of the upper driver as far as it goes. */
    Strand run(Consumer<Ddi> code) {
        return run("upper", Irql.PASSIVE, code);
    }

    Strand run(String lane, Irql irql, Consumer<Ddi> code) {
        Frame frame = new ModelledDriver(upperContext, new Code(code), false).deviceAdd();
        Strand strand = agenda.spawn(agenda.lane(lane), irql, frame);
        agenda.settle();
        return strand;
    }

    /** A request that the upper driver received, with an IRP that has room for the lower one. */
    Request received(String name, boolean kernelMode, Consumer<Irp> format) {
        Irp irp = new Irp(name, 2, kernelMode);
        format.accept(irp);
        irp.moveDown();
        Request request = Request.received(irp, upperContext.identity(), upperQueue);
        agenda.finish(agenda.spawn(agenda.lane("above"), Irql.PASSIVE, upperQueue.accept(request)));
        return request;
    }

    String text() {
        return JournalText.of(journal.events());
    }

    List<String> bugchecks() {
        return texts(Event.Bugcheck.class);
    }

    List<String> breaks() {
        return texts(Event.DebuggerBroke.class);
    }

    private List<String> texts(Class<? extends Event> kind) {
        return journal.events().stream()
                .filter(kind::isInstance)
                .map(Event::text)
                .toList();
    }

    private final class Lower implements LowerDevice {

        private final IoType ioType;

        Lower(IoType ioType) {
            this.ioType = ioType;
        }

        @Override
        public String name() {
            return "lower";
        }

        @Override
        public int stackSize() {
            return 1;
        }

        @Override
        public IoType ioType() {
            return ioType;
        }

        @Override
        public Frame dispatch(Irp irp) {
            return lowerQueue.accept(Request.received(irp, lowerContext.identity(), lowerQueue));
        }
    }

    private record Code(Consumer<Ddi> code) implements DriverModel {
        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            code.accept(ddi);
        }
    }

    private static final class NoObjects implements ObjectManager {

        @Override
        public Frame create(OpenParams.ByName params) {
            return Frame.of(OpenResult.failed(NtStatus.OBJECT_NAME_NOT_FOUND));
        }

        @Override
        public Frame close(OpenFile file) {
            return Frame.of(null);
        }

        @Override
        public NtStatus queryRelations(LowerDevice device) {
            return NtStatus.SUCCESS;
        }

        @Override
        public Registration register(OpenFile file, RemoteTarget target) {
            return Registration.NONE;
        }

        @Override
        public void unregister(Registration registration) {}
    }

    /** A control code of the given method. */
    static IoControlCode code(TransferMethod method) {
        return IoControlCode.of(0x22, 0x800, method, 0);
    }
}

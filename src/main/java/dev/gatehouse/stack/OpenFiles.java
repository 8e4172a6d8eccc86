package dev.gatehouse.stack;

import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.OpenResult;
import dev.gatehouse.iotarget.WaitFrame;
import dev.gatehouse.irp.CallDriver;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.Requestor;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.RequestType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that are open on stacks: a create goes to the top of a stack; at the end cleanup, then close. */
final class OpenFiles {

    private record OpenedBy(OpenFile file, DeviceStack stack, Requestor requestor) {}

    private final Journal journal;
    private final Map<Integer, OpenedBy> files = new LinkedHashMap<>();
    private int opened;

    OpenFiles(Journal journal) {
        this.journal = journal;
    }

    /** ZwCreateFile below the object manager: waits until the stack has completed the create. */
    Frame open(DeviceStack stack, OpenParams.ByName params, Requestor requestor) {
        return stack.opening().isSuccess()
                ? new Opening(stack, params, requestor)
                : Frame.of(OpenResult.failed(stack.opening()));
    }

    private final class Opening implements Frame {

        private final DeviceStack stack;
        private final OpenParams.ByName params;
        private final String name;
        private final Requestor requestor;
        private final WaitObject done;
        private Irp irp;
        private OpenFile file;
        private int step;

        Opening(DeviceStack stack, OpenParams.ByName params, Requestor requestor) {
            this.stack = stack;
            this.params = params;
            this.name = params.name();
            this.requestor = requestor;
            this.done = new WaitObject("the completion of the create of " + name);
        }

        @Override
        public void step(Strand strand) {
            strand.writes(OpenFiles.this);
            switch (step++) {
                case 0 -> send(strand);
                case 1 -> strand.call(new WaitFrame("the open of " + name, done, Long.MAX_VALUE, journal));
                default -> strand.end(opened(this));
            }
        }

        private void send(Strand strand) {
            opened++;
            file = new OpenFile(new FileObject(opened, name), opened);
            irp = packet("create of " + name, stack, RequestType.CREATE, file.object(), requestor);
            irp.nextLocation().setCompletion(back -> finished -> {
                finished.writes(done);
                done.signal();
                finished.end(false);
            });
            strand.call(new CallDriver(irp, stack.top(), journal));
        }
    }

    private OpenResult opened(Opening opening) {
        if (!opening.irp.status().isSuccess()) {
            return OpenResult.failed(opening.irp.status());
        }
        int number = opening.file.object().number();
        files.put(number, new OpenedBy(opening.file, opening.stack, opening.requestor));
        String access = opening.params.access().words();
        journal.fileOpened(
                opening.stack.name(),
                opening.name,
                number,
                access,
                opening.params.share().words());
        return new OpenResult(opening.irp.status(), opening.file, opening.stack.top());
    }

    private static Irp packet(String name, DeviceStack stack, RequestType type, FileObject file, Requestor requestor) {
        LowerDevice top = stack.top();
        Irp irp = new Irp(name, top.stackSize(), requestor.equals(Requestor.DRIVER));
        irp.setRequestor(requestor);
        irp.nextLocation().setType(type);
        irp.nextLocation().setFile(file);
        return irp;
    }

    /** The last handle goes, then the file object: cleanup, then close. */
    Frame close(OpenFile file) {
        int number = file.object().number();
        return strand -> {
            Optional<OpenedBy> known = Optional.ofNullable(files.get(number));
            strand.become(known.<Frame>map(open -> Sequence.of(List.of(
                            request("cleanup of file " + number, open, RequestType.CLEANUP),
                            request("close of file " + number, open, RequestType.CLOSE),
                            forgetting(number))))
                    .orElse(Frame.of(null)));
        };
    }

    private Frame request(String name, OpenedBy open, RequestType type) {
        return strand -> {
            strand.writes(this);
            Irp irp = packet(name, open.stack(), type, open.file().object(), open.requestor());
            strand.become(new CallDriver(irp, open.stack().top(), journal));
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

    /** How many files are open on a stack. */
    int on(DeviceStack stack) {
        return (int)
                files.values().stream().filter(entry -> entry.stack() == stack).count();
    }
}

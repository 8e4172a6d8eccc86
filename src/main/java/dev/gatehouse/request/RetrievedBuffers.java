package dev.gatehouse.request;

import dev.gatehouse.irp.Buffers;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.BufferForm;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The buffers of a received request, as its driver retrieves them: one memory object for each side, made when it is
 * first asked for.
 */
public final class RetrievedBuffers {

    private static final Reason NOT_NOW = new Reason(
            "FxRequest::GetMemoryObject", "the request is completed, or has no buffer that a driver may touch here");

    private static final Reason NO_USER_BUFFER = new Reason(
            "WdfRequestRetrieveUnsafeUserInputBuffer", "only METHOD_NEITHER controls and neither transfers have one");

    private final Request request;
    private Optional<Memory> input = Optional.empty();
    private Optional<Memory> output = Optional.empty();
    private final List<Memory> locked = new ArrayList<>();
    private boolean inCallerContext;
    private RequestType type = RequestType.NO_FORMAT;

    RetrievedBuffers(Request request) {
        this.request = request;
    }

    /** WdfRequestRetrieveInputMemory or, with FALSE, WdfRequestRetrieveOutputMemory. */
    public Output<Memory> memory(boolean ofInput, IoType ownType, Journal journal) {
        Retrieval retrieval = retrieval(BufferForm.MEMORY, ofInput, ownType, journal);
        return memory(retrieval, ownType, journal);
    }

    private Output<Memory> memory(Retrieval retrieval, IoType ownType, Journal journal) {
        NtStatus status = retrieval.ofMemory();
        breakFor(retrieval, status, journal);
        return status.isSuccess() ? Output.of(known(retrieval, ownType, journal)) : Output.failed(status);
    }

    /** Tells of the retrieval, which breaks a rule where it comes too late or is for the wrong side. */
    private Retrieval retrieval(BufferForm form, boolean ofInput, IoType ownType, Journal journal) {
        Retrieval retrieval = Retrieval.of(request, ofInput, ownType);
        String driver = request.driver().name();
        if (retrieval.completed()) {
            journal.witness().touched(driver, request.name(), form, true, ofInput, type);
        } else {
            type = retrieval.type();
            journal.witness().retrieved(driver, request.name(), form, ofInput, type);
        }
        return retrieval;
    }

    /** WdfRequestRetrieveInputBuffer or …OutputBuffer: the whole of the buffer, at least as long as required. */
    public Output<Span> buffer(boolean ofInput, int required, IoType ownType, Journal journal) {
        Retrieval retrieval = retrieval(BufferForm.BUFFER, ofInput, ownType, journal);
        Output<Memory> memory = memory(retrieval, ownType, journal);
        if (memory.value().isEmpty()) {
            return Output.failed(memory.status());
        }
        return retrieval.length() < required
                ? Output.failed(NtStatus.BUFFER_TOO_SMALL)
                : Output.of(watched(memory.get().span(), BufferForm.BUFFER, ofInput, journal));
    }

    /** WdfRequestRetrieveInputWdmMdl or …OutputWdmMdl: the pages of the buffer. */
    public Output<Span> mdl(boolean ofInput, IoType ownType, Journal journal) {
        Retrieval retrieval = retrieval(BufferForm.MDL, ofInput, ownType, journal);
        NtStatus status = retrieval.ofMdl();
        breakFor(retrieval, status, journal);
        if (!status.isSuccess()) {
            return Output.failed(status);
        }
        Span pages = watched(span(ofInput, ownType), BufferForm.MDL, ofInput, journal);
        return pages.isNull() ? Output.failed(NtStatus.BUFFER_TOO_SMALL) : Output.of(pages);
    }

    /** WdfRequestRetrieveUnsafeUserInputBuffer or …OutputBuffer: the caller's own address. */
    public Output<Span> userBuffer(boolean ofInput, int required, IoType ownType, Journal journal) {
        Retrieval retrieval = retrieval(BufferForm.BUFFER, ofInput, ownType, journal);
        NtStatus status = retrieval.ofUserBuffer(inCallerContext, required);
        if (retrieval.verifier() && !inCallerContext) {
            journal.broke(request.name(), "its user buffer is asked for outside EvtIoInCallerContext", NOT_NOW);
        } else if (retrieval.verifier() && retrieval.hasNoUserBuffer()) {
            journal.broke(request.name(), "its user buffer is asked for", NO_USER_BUFFER);
        }
        return status.isSuccess()
                ? Output.of(watched(span(ofInput, ownType), BufferForm.BUFFER, ofInput, journal))
                : Output.failed(status);
    }

    /** A handle that carries the request's life: whoever uses it after the request is completed is told of. */
    private Span watched(Span span, BufferForm form, boolean ofInput, Journal journal) {
        return span.watched(() -> {
            if (request.isCompleted()) {
                journal.witness().touched(request.driver().name(), request.name(), form, false, ofInput, type);
            }
        });
    }

    /** Whether the request is in its driver's EvtIoInCallerContext now. */
    public void setInCallerContext(boolean now) {
        inCallerContext = now;
    }

    public boolean isInCallerContext() {
        return inCallerContext;
    }

    /** The pages of a user's buffer, locked until the request is completed (FxRequestMemory). */
    public Memory lock(Span users, boolean forReading) {
        String name = request + "'s locked buffer " + (locked.size() + 1);
        Memory memory = forReading ? Memory.readOnly(name, users) : Memory.retrieved(name, users);
        locked.add(memory);
        return memory;
    }

    /** How many formats of other requests refer to this request's memory. */
    public int references() {
        return input.map(Memory::references).orElse(0)
                + output.map(Memory::references).orElse(0)
                + locked.stream().mapToInt(Memory::references).sum();
    }

    private void breakFor(Retrieval retrieval, NtStatus status, Journal journal) {
        if (!status.isSuccess() && retrieval.breaks()) {
            journal.broke(request.name(), "its buffer is not given out: " + status, NOT_NOW);
        }
    }

    private Memory known(Retrieval retrieval, IoType ownType, Journal journal) {
        Optional<Memory> known = retrieval.input() ? input : output;
        return known.orElseGet(() -> remember(make(retrieval, ownType, journal), retrieval.input()));
    }

    private Memory remember(Memory made, boolean ofInput) {
        if (ofInput) {
            input = Optional.of(made);
        } else {
            output = Optional.of(made);
        }
        return made;
    }

    private Memory make(Retrieval retrieval, IoType ownType, Journal journal) {
        boolean ofInput = retrieval.input();
        String name = request + (ofInput ? "'s input" : "'s output");
        Span bytes = retrieval.isUsersOwnTransfer() ? Span.NONE : span(ofInput, ownType);
        Span span = watched(bytes, BufferForm.MEMORY, ofInput, journal);
        return retrieval.isReadOnly() ? Memory.readOnly(name, span) : Memory.retrieved(name, span);
    }

    private Span span(boolean ofInput, IoType ownType) {
        return ofInput ? Buffers.input(request.irp(), ownType) : Buffers.output(request.irp(), ownType);
    }
}

package dev.gatehouse.request;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.RequestType;

/**
 * What a request keeps of its last format by a target: references to memory, where to copy back to, the IRP's own
 * buffers.
 *
 * <p>The object outlives the format: after a reuse it is there, but empty.
 */
final class FormatContext {

    private Format format = Format.read(MemoryRange.NONE, 0);
    private boolean inForce;
    private boolean buffered;
    private Span savedSystem = Span.NONE;
    private Span savedMdl = Span.NONE;
    private Span savedUser = Span.NONE;
    private CompletionParams params = CompletionParams.NO_FORMAT;

    void apply(Format wanted, Irp irp, IoType lowerType) {
        savedSystem = irp.systemBuffer();
        savedMdl = irp.mdl();
        savedUser = irp.userBuffer();
        format = wanted;
        buffered = wanted.isBuffered(lowerType);
        inForce = true;
        wanted.addReferences();
        wanted.applyTo(irp, lowerType);
        params = CompletionParams.of(wanted);
    }

    /** Drops the references and gives the IRP its own buffers back (ContextReleaseAndRestore). */
    void release(Irp irp) {
        params = CompletionParams.NO_FORMAT;
        if (inForce) {
            inForce = false;
            format.dropReferences();
            irp.setBuffers(savedSystem, savedMdl, savedUser);
        }
    }

    /**
     * Copies what was read back to the caller's buffer and takes over the status block (CopyParameters).
     *
     * @return how many bytes Information reaches beyond the caller's buffer: they are not copied here, but overrun
     *     memory in the framework
     */
    long complete(Irp irp) {
        params = params.completed(irp, format.type() != RequestType.OTHER);
        Span target = format.output().span();
        if (!inForce || !buffered || target.isNull()) {
            return 0;
        }
        int fitting = (int) Math.min(irp.information(), target.length());
        irp.systemBuffer().copyTo(target, fitting);
        return irp.information() - fitting;
    }

    CompletionParams params() {
        return params;
    }
}

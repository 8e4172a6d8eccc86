package dev.gatehouse.irp;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.NtStatus;
import org.apiguardian.api.API;

/**
 * An I/O request packet: what travels through stacks, with a location for each driver on its way.
 *
 * <p>Models IRP of wdm.h. Locations are counted as there: the fresh packet of n locations stands at n + 1.
 */
@Handle
public final class Irp {

    private final String name;
    private final boolean kernelMode;
    private final StackLocation[] locations;
    private int current;
    private NtStatus status = NtStatus.SUCCESS;
    private long information;
    private Reason reason = Reason.NONE;
    private Requestor requestor = Requestor.DRIVER;
    private boolean cancelled;
    private CancelRoutine cancelRoutine = CancelRoutine.NONE;
    private Span systemBuffer = Span.NONE;
    private Span mdl = Span.NONE;
    private Span userBuffer = Span.NONE;

    /** Makes a packet (IoAllocateIrp); {@code kernelMode} is its requestor mode. */
    public Irp(String name, int stackSize, boolean kernelMode) {
        this.name = name;
        this.kernelMode = kernelMode;
        this.locations = new StackLocation[stackSize];
        this.current = stackSize + 1;
        for (int i = 0; i < stackSize; i++) {
            locations[i] = new StackLocation();
        }
    }

    /** The name under which journals know the packet. */
    @API(status = STABLE)
    public String name() {
        return name;
    }

    /** Tells whether RequestorMode is KernelMode. */
    @API(status = STABLE)
    public boolean isKernelMode() {
        return kernelMode;
    }

    /** Who asked for it in the first place. */
    public Requestor requestor() {
        return requestor;
    }

    public void setRequestor(Requestor originator) {
        requestor = originator;
    }

    /** How many stack locations the packet has (StackCount). */
    @API(status = STABLE)
    public int stackSize() {
        return locations.length;
    }

    /** How many locations are left below the current one (CurrentLocation - 1). */
    public int freeLocations() {
        return current - 1;
    }

    /** Tells whether some driver has this packet in a location of its own. */
    @API(status = STABLE)
    public boolean hasCurrentLocation() {
        return current <= locations.length;
    }

    /** IoGetCurrentIrpStackLocation. */
    @API(status = STABLE)
    public StackLocation currentLocation() {
        return locations[current - 1];
    }

    /** IoGetNextIrpStackLocation. */
    @API(status = STABLE)
    public StackLocation nextLocation() {
        return locations[current - 2];
    }

    /** Moves on to the next-lower location (IoSetNextIrpStackLocation). */
    public void moveDown() {
        current--;
    }

    /** Moves back to the next-higher location (IoSkipCurrentIrpStackLocation). */
    public void moveUp() {
        current++;
    }

    /** Wipes locations and status for another life (IoReuseIrp). */
    public void reuse(NtStatus initial) {
        current = locations.length + 1;
        for (StackLocation location : locations) {
            location.clear();
        }
        cancelRoutine = CancelRoutine.NONE;
        setStatus(initial, 0, Reason.NONE);
    }

    /** IoStatus.Status. */
    @API(status = STABLE)
    public NtStatus status() {
        return status;
    }

    /** IoStatus.Information, in bytes for transfers. */
    @API(status = STABLE)
    public long information() {
        return information;
    }

    /** Why the status is what it is. */
    public Reason reason() {
        return reason;
    }

    /** Sets the whole of the status block. */
    public void setStatus(NtStatus value, long transferred, Reason why) {
        status = value;
        information = transferred;
        reason = why;
    }

    /** Sets the status and leaves Information as it is. */
    public void setStatus(NtStatus value, Reason why) {
        status = value;
        reason = why;
    }

    /** Sets Information alone. */
    public void setInformation(long transferred) {
        information = transferred;
    }

    /** Tells whether Cancel is set. */
    @API(status = STABLE)
    public boolean isCancelled() {
        return cancelled;
    }

    public void setCancelled(boolean bit) {
        cancelled = bit;
    }

    /** Installs a cancel routine (IoSetCancelRoutine). */
    public void setCancelRoutine(CancelRoutine routine) {
        cancelRoutine = routine;
    }

    /** Takes the cancel routine off; {@link CancelRoutine#NONE} where there is none, or it was taken already. */
    public CancelRoutine takeCancelRoutine() {
        CancelRoutine taken = cancelRoutine;
        cancelRoutine = CancelRoutine.NONE;
        return taken;
    }

    public boolean hasCancelRoutine() {
        return cancelRoutine != CancelRoutine.NONE;
    }

    /** AssociatedIrp.SystemBuffer, which is null where there is none. */
    @API(status = STABLE)
    public Span systemBuffer() {
        return systemBuffer;
    }

    /** What MdlAddress describes, which is null where there is none. */
    @API(status = STABLE)
    public Span mdl() {
        return mdl;
    }

    /** UserBuffer, which is null where there is none. */
    @API(status = STABLE)
    public Span userBuffer() {
        return userBuffer;
    }

    /** Sets the three buffer fields at once. */
    public void setBuffers(Span system, Span locked, Span user) {
        systemBuffer = system;
        mdl = locked;
        userBuffer = user;
    }

    @Override
    public String toString() {
        return name;
    }
}

package dev.gatehouse.stack;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/** A device stack: device objects from the top down, with a bus driver's at the bottom where there is one. */
public final class DeviceStack {

    /** What the PnP manager thinks of a stack. */
    @API(status = EXPERIMENTAL)
    public enum State {
        NOT_STARTED("not started"),
        STARTED("started"),
        /** A driver of it has failed to enter D0. */
        FAILED("failed"),
        QUERY_REMOVED("asked to be removed"),
        SURPRISE_REMOVED("removed by surprise"),
        REMOVING("being removed"),
        REMOVED("removed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in the words of journals and steps. */
        public String words() {
            return words;
        }
    }

    private final String name;
    private final Optional<String> symbolicLink;
    private final Optional<String> deviceInterface;
    private final List<DeviceObject> drivers;
    private final Optional<HardwareDevice> bottom;
    private final WaitObject turn;
    private State state = State.NOT_STARTED;
    private boolean powered;
    private boolean touched;

    public DeviceStack(
            String name,
            Optional<String> symbolicLink,
            Optional<String> deviceInterface,
            List<DeviceObject> drivers,
            Optional<HardwareDevice> bottom) {
        this.name = name;
        this.symbolicLink = symbolicLink;
        this.deviceInterface = deviceInterface;
        this.drivers = List.copyOf(drivers);
        this.bottom = bottom;
        this.turn = new WaitObject(() -> "the change of stack " + name + " that is under way", () -> "");
        turn.signal();
    }

    public String name() {
        return name;
    }

    public Optional<String> symbolicLink() {
        return symbolicLink;
    }

    public Optional<String> deviceInterface() {
        return deviceInterface;
    }

    /** Tells whether drivers of other stacks can learn of its device interface. */
    boolean isExposed() {
        return deviceInterface.isPresent() && symbolicLink.isPresent();
    }

    /** The device objects of filters and function drivers, from the top down. */
    public List<DeviceObject> drivers() {
        return drivers;
    }

    /** The same from the bottom up. */
    public List<DeviceObject> fromTheBottom() {
        List<DeviceObject> reversed = new ArrayList<>(drivers);
        Collections.reverse(reversed);
        return reversed;
    }

    public Optional<HardwareDevice> bottom() {
        return bottom;
    }

    /** The device object that requests from outside go to. */
    public LowerDevice top() {
        return drivers.isEmpty() ? bottom.map(LowerDevice.class::cast).orElse(LowerDevice.NONE) : drivers.get(0);
    }

    /** Tells whether a device object is one of this stack's. */
    boolean has(LowerDevice device) {
        return drivers.stream().anyMatch(each -> each == device)
                || bottom.filter(each -> each == device).isPresent();
    }

    /** Somebody speaks of it, perhaps to change it. */
    public void touch() {
        touched = true;
    }

    /** Tells whether an IRP has come to any of its devices, or somebody has spoken of it or of one of them. */
    public boolean isTouched() {
        if (touched || bottom.filter(HardwareDevice::isTouched).isPresent()) {
            return true;
        }
        for (DeviceObject device : drivers) {
            if (device.isTouched()) {
                return true;
            }
        }
        return false;
    }

    public State state() {
        return state;
    }

    public void setState(State next) {
        state = next;
    }

    /** Signalled while no change of power or plug and play is under way. */
    public WaitObject turn() {
        return turn;
    }

    /** Tells whether the stack's devices are in D0. */
    public boolean isPowered() {
        return powered;
    }

    public void setPowered(boolean inD0) {
        powered = inD0;
    }

    /** What opening a file on it comes to: STATUS_SUCCESS, or the status that the object manager refuses with. */
    public NtStatus opening() {
        return switch (state) {
            case STARTED -> NtStatus.SUCCESS;
            case QUERY_REMOVED -> NtStatus.DELETE_PENDING;
            case NOT_STARTED, FAILED, SURPRISE_REMOVED, REMOVING, REMOVED -> NtStatus.OBJECT_NAME_NOT_FOUND;
        };
    }
}

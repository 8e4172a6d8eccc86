package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** What a framework object is, and what its type alone decides of its life. */
@API(status = STABLE)
public enum ObjectType {
    DRIVER("WDFDRIVER", true),
    DEVICE("WDFDEVICE", true),
    IO_TARGET("WDFIOTARGET", true),
    QUEUE("WDFQUEUE", true),
    DEFAULT_QUEUE("WDFQUEUE", true),
    TIMER("WDFTIMER", true),
    REQUEST("WDFREQUEST", false),
    MEMORY("WDFMEMORY", false),
    LOOKASIDE("WDFLOOKASIDE", false),
    SPIN_LOCK("WDFSPINLOCK", false),
    WAIT_LOCK("WDFWAITLOCK", false);

    private final String words;
    private final boolean passive;

    ObjectType(String words, boolean passive) {
        this.words = words;
        this.passive = passive;
    }

    /** The type of its handle. */
    public String words() {
        return words;
    }

    /** Whether it is disposed of at PASSIVE_LEVEL only (FxObject::MarkPassiveDispose). */
    public boolean isDisposedAtPassive() {
        return passive;
    }

    /** Whether it is a child of the driver where nobody names a parent; else it is one of the device. */
    public boolean isOfDriverByDefault() {
        return !passive;
    }

    /** Whether WdfObjectDelete takes it: the framework itself deletes the driver, its device, and the default queue. */
    public boolean isDeletable() {
        return this != DRIVER && this != DEVICE && this != DEFAULT_QUEUE;
    }
}

package dev.gatehouse.iotarget;

/**
 * What a closing call takes over from its target: the PnP registration at once, the file when the pointers are cleared.
 *
 * <p>A call that received nothing releases nothing.
 */
final class Received {

    private OpenFile file = OpenFile.NONE;
    private Registration registration = Registration.NONE;

    void take(OpenFile opened) {
        file = opened;
    }

    void take(Registration registered) {
        registration = registered;
    }

    OpenFile file() {
        return file;
    }

    Registration registration() {
        return registration;
    }
}

package dev.gatehouse.iotarget;

/**
 * A target's registration for device-change notifications with the PnP manager.
 *
 * @param number counted by the object manager from 1; 0 is no registration
 */
public record Registration(int number) {

    public static final Registration NONE = new Registration(0);

    public boolean isNone() {
        return number == 0;
    }
}

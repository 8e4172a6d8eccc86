package dev.gatehouse.iotarget;

/** What a target points to while it is open; cleared in the locked step that sees its last request go. */
@FunctionalInterface
interface Pointers {

    void clear();
}

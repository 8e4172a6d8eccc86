package dev.gatehouse.iotarget;

import java.util.List;

/** Something that performs moves on a target, and says what can be seen of it: the engine, or the paper. */
interface Play {

    /** Makes a call, and lets go on what it releases. */
    void perform(String caller, Move move);

    /** Ten milliseconds pass, which is how long time-outs are. */
    void pass();

    /** The device completes all that it has, with success and Information 7. */
    void completeAll();

    /** Tells whether a bugcheck stopped the system. */
    boolean isHalted();

    /** Hands out what was seen since it was last asked. */
    List<String> taken();

    /** What WdfIoTargetGetState says. */
    String state();

    /** State, lists and counts. */
    String insides();
}

package dev.gatehouse.hardware;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import org.apiguardian.api.API;

/** One request as simulated hardware sees it: what is asked for, the bytes that came, and room for the answer. */
@API(status = STABLE)
public interface Transfer {

    /** The name of the request that brought it. */
    String request();

    /** Read, write, device control or internal device control. */
    RequestType type();

    /** The control code; 0 for reads and writes. */
    IoControlCode code();

    /** The byte offset of a read or write. */
    long offset();

    /** The bytes of a write, or a control's input. */
    byte[] input();

    /** How many bytes a read asks for, or a control has room for. */
    int room();

    /** Puts bytes into the answer from its start, as many as there is room for; returns how many that were. */
    int answer(byte[] bytes);

    /** The operation in words: "read of 4 bytes at 0x10". */
    String words();
}

package dev.gatehouse.steps;

import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import java.util.Map;

/**
 * What a step says is sent.
 *
 * @param type read, write, device control or internal device control
 * @param code the name or number of a control code; empty for reads and writes
 * @param input the bytes that go down
 * @param room how many bytes can come back
 * @param offset the device offset of a read or write
 */
record Transferred(RequestType type, String code, byte[] input, int room, long offset) {

    private static final long LARGEST_CODE = 0xFFFF_FFFFL;

    /** The request as the world sends it: names of control codes are the topology's. */
    SendSpec as(String name, World world) {
        return switch (type) {
            case READ -> SendSpec.read(name, room, offset);
            case WRITE -> SendSpec.write(name, input, offset);
            default -> SendSpec.control(name, type, codeIn(world), input, room);
        };
    }

    private IoControlCode codeIn(World world) {
        if (code.startsWith("0x")) {
            return new IoControlCode((int) Numbers.read("an I/O control code", code, LARGEST_CODE));
        }
        Map<String, IoControlCode> known = world.topology().ioctls();
        IoControlCode found = known.get(code);
        if (found == null) {
            throw new WrongInput("no I/O control code \"" + code + "\" in "
                    + world.topology().file() + ": declare it under `ioctls:`, or write its number as 0x000B0000");
        }
        return found;
    }
}

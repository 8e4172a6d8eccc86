package dev.gatehouse.steps.words;

import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.Part;
import dev.gatehouse.world.Payload;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;

/**
 * What a step says is sent.
 *
 * @param type read, write, device control or internal device control; OTHER for one with raw arguments
 * @param code the name or number of a control code; empty for reads and writes
 * @param input what goes down, or argument 1
 * @param output what can come back, or argument 2
 * @param argument4 the last of the raw arguments
 * @param offset the device offset of a read or write
 */
public record Transferred(RequestType type, String code, Part input, Part output, Part argument4, long offset) {

    public static Transferred read(int room, long offset) {
        return new Transferred(RequestType.READ, "", Part.NONE, Part.of(new byte[room], 0, 0), Part.NONE, offset);
    }

    public static Transferred write(byte[] bytes, long offset) {
        return new Transferred(RequestType.WRITE, "", Part.of(bytes, 0, 0), Part.NONE, Part.NONE, offset);
    }

    /** The request as the world sends it: names of control codes are the topology's. */
    public SendSpec as(String name, World world) {
        IoControlCode number = code.isEmpty() ? new IoControlCode(0) : Numbers.code(code, world.topology());
        return SendSpec.of(
                name,
                switch (type) {
                    case READ -> Payload.read(output, offset);
                    case WRITE -> Payload.write(input, offset);
                    case OTHER -> Payload.others(number, input, output, argument4);
                    default -> Payload.control(type, number, input, output);
                });
    }
}

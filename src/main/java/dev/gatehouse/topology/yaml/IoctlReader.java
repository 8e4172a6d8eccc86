package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.TransferMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the names of I/O control codes: {@code NAME: 0x000B0000}, or by the parts that CTL_CODE takes. */
final class IoctlReader {

    private static final int LARGEST_DEVICE_TYPE = 0xFFFF;
    private static final int LARGEST_FUNCTION = 0xFFF;

    /** Stands for a code that could not be read, so that its name is declared all the same. */
    private static final IoControlCode UNREADABLE = new IoControlCode(0);

    private IoctlReader() {}

    static Map<String, IoControlCode> read(Parameters root) {
        Map<String, IoControlCode> codes = new LinkedHashMap<>();
        root.block("ioctls").ifPresent(map -> map.names()
                .forEach(name -> codes.put(name, code(map, name).orElse(UNREADABLE))));
        return codes;
    }

    private static Optional<IoControlCode> code(Parameters map, String name) {
        return map.isMap(name) ? map.block(name).map(IoctlReader::composed) : map.ioctl(name);
    }

    private static IoControlCode composed(Parameters parts) {
        parts.require("device type", "function", "method", "access");
        IoControlCode code = IoControlCode.of(
                parts.integer("device type", 0, LARGEST_DEVICE_TYPE).orElse(0L).intValue(),
                parts.integer("function", 0, LARGEST_FUNCTION).orElse(0L).intValue(),
                parts.choice("method", Vocabulary.METHODS).orElse(TransferMethod.BUFFERED),
                parts.choice("access", Vocabulary.CODE_ACCESSES).orElse(0));
        parts.finish();
        return code;
    }
}

package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a fault of a device. */
final class FaultReader {

    private final Names names;

    FaultReader(Names names) {
        this.names = names;
    }

    FaultDeclaration read(String name, Parameters map) {
        map.require("device", "complete");
        Optional<String> device = names.device(map, "device");
        Optional<Parameters> when = map.block("when");
        Optional<RequestType> operation = when.flatMap(each -> each.choice("operation", Vocabulary.OPERATIONS));
        Optional<IoControlCode> ioctl = when.flatMap(each -> each.ioctl("ioctl"));
        OptionalInt nth = when.flatMap(each -> each.integer("nth", 1, Integer.MAX_VALUE))
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
        when.ifPresent(Parameters::finish);
        NtStatus status = map.status("complete").orElse(NtStatus.UNSUCCESSFUL);
        map.finish();
        return new FaultDeclaration(name, map.place(), device.orElse(""), operation, ioctl, nth, status);
    }
}

package dev.gatehouse.world;

import dev.gatehouse.information.AllocAndQueryProperty;
import dev.gatehouse.information.GetPointer;
import dev.gatehouse.information.PropertyResult;
import dev.gatehouse.information.QueryForInterface;
import dev.gatehouse.information.QueryProperty;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.WdmPointer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What a scenario lets drivers ask their targets about devices, and what they were told. */
public final class Information {

    /**
     * What the last query for a property gave.
     *
     * @param needed how many bytes it takes, where the query tells
     * @param data the bytes, where the query gave them
     */
    public record Answer(NtStatus status, OptionalInt needed, Optional<byte[]> data) {}

    private final World world;
    private final Map<DeviceProperty, Answer> properties = new EnumMap<>(DeviceProperty.class);
    private final Map<Guid, InterfaceQuery> interfaces = new LinkedHashMap<>();

    Information(World world) {
        this.world = world;
    }

    /** WdfIoTargetQueryTargetProperty with a buffer of so many bytes; ends with the status. */
    public Frame queryProperty(TargetName name, DeviceProperty property, int bytes) {
        Span buffer = Span.allocate(bytes);
        return call(
                name,
                TargetDdi.QUERY_PROPERTY.words() + "(" + property + ")",
                target -> new QueryProperty(world.journal(), target, property, bytes, buffer),
                (PropertyResult result) -> note(property, answer(result, buffer)));
    }

    private static Answer answer(PropertyResult result, Span buffer) {
        Optional<byte[]> data = result.status().isSuccess()
                ? Optional.of(buffer.slice(0, result.length().getAsInt()).bytes())
                : Optional.empty();
        return new Answer(result.status(), result.length(), data);
    }

    /** WdfIoTargetAllocAndQueryTargetProperty; ends with the status. */
    public Frame allocAndQueryProperty(TargetName name, DeviceProperty property) {
        return call(
                name,
                TargetDdi.ALLOC_AND_QUERY_PROPERTY.words() + "(" + property + ")",
                target -> new AllocAndQueryProperty(world.journal(), target, property),
                (Output<Memory> result) -> note(property, answer(result)));
    }

    private static Answer answer(Output<Memory> result) {
        Optional<byte[]> data = result.value().map(memory -> memory.span().bytes());
        OptionalInt size = data.isPresent() ? OptionalInt.of(data.get().length) : OptionalInt.empty();
        return new Answer(result.status(), size, data);
    }

    private NtStatus note(DeviceProperty property, Answer answer) {
        properties.put(property, answer);
        return answer.status();
    }

    /** What the last query for a property gave; it is an error if there was none. */
    public Answer property(DeviceProperty property) {
        return Optional.ofNullable(properties.get(property))
                .orElseThrow(() -> new ScenarioFailure("no driver has queried property " + property));
    }

    /** WdfIoTargetQueryForInterface for a structure of so many bytes; ends with the status. */
    public Frame queryForInterface(TargetName name, Guid type, int size, int version) {
        InterfaceQuery query = new InterfaceQuery(type, size, version);
        interfaces.put(type, query);
        return call(
                name,
                TargetDdi.QUERY_FOR_INTERFACE.words() + "(" + type + ")",
                target -> new QueryForInterface(
                        world.journal(),
                        world.drivers().find(name.driver()).context().objectManager(),
                        target,
                        Optional.of(query)),
                (NtStatus status) -> status);
    }

    /** The driver that filled in an interface when it was queried last; empty if none did. */
    public String answererOf(Guid type) {
        return Optional.ofNullable(interfaces.get(type))
                .map(InterfaceQuery::answeredBy)
                .orElseThrow(() -> new ScenarioFailure("no driver has queried for interface " + type));
    }

    /** The getter of a pointer; ends with the name of what it leads to, empty for null. */
    public Frame pointer(TargetName name, WdmPointer pointer) {
        return new GetPointer(world.journal(), world.drivers().target(name), pointer);
    }

    /** WdfIoTargetGetDevice: the name of the driver whose device a target belongs to. */
    public String deviceOf(TargetName name) {
        return world.drivers().target(name).driver().name();
    }

    private <T> Frame call(TargetName name, String words, Function<IoTarget, Frame> ddi, Function<T, NtStatus> taken) {
        IoTarget target = world.drivers().target(name);
        Frame noting = new Frame() {
            private boolean called;

            @Override
            public void step(Strand strand) {
                if (called) {
                    T result = strand.result();
                    strand.end(taken.apply(result));
                } else {
                    called = true;
                    strand.call(ddi.apply(target));
                }
            }
        };
        return new Call(world.journal(), target.driver().name(), words + " on " + target.name(), noting);
    }
}

package dev.gatehouse.rules;

import dev.gatehouse.wdk.BufferForm;
import dev.gatehouse.wdk.RequestType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The specimens of the rules for what drivers retrieve of requests. */
final class BufferSpecimens {

    /** Ioctl and IntIoctl stand for the controls. */
    private static final Map<String, RequestType> ENDINGS = Map.of(
            "Read", RequestType.READ,
            "Write", RequestType.WRITE,
            "Ioctl", RequestType.DEVICE_CONTROL,
            "IntIoctl", RequestType.INTERNAL_DEVICE_CONTROL);

    private BufferSpecimens() {}

    static List<Specimen> all() {
        return Stream.concat(sides(), families()).toList();
    }

    private static Stream<Specimen> sides() {
        return Stream.of(
                new Specimen(
                        "InputBufferAPI",
                        story -> story.presented().retrieves(BufferForm.MEMORY, true, RequestType.READ),
                        story -> story.presented().retrieves(BufferForm.MEMORY, false, RequestType.READ)),
                new Specimen(
                        "OutputBufferAPI",
                        story -> story.presented().retrieves(BufferForm.MDL, false, RequestType.WRITE),
                        story -> story.presented().retrieves(BufferForm.MDL, true, RequestType.WRITE)));
    }

    /** Each is broken by its own form, type and way, and by no other. */
    private static Stream<Specimen> families() {
        return Arrays.stream(BufferForm.values())
                .flatMap(form -> ENDINGS.entrySet().stream().flatMap(ending -> Stream.of(true, false)
                        .map(retrieval -> one(form, ending.getKey(), ending.getValue(), retrieval))));
    }

    private static Specimen one(BufferForm form, String ending, RequestType type, boolean retrieval) {
        return new Specimen(
                form.prefix() + "AfterReqCompleted" + ending + (retrieval ? "" : "A"),
                story -> story.touches(form, retrieval, type),
                story -> story.retrieves(form, type == RequestType.WRITE, type));
    }
}

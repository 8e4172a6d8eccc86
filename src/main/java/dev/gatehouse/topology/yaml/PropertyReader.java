package dev.gatehouse.topology.yaml;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.PropertyDeclaration;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PropertyData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a stack's physical device object tells of itself; each property by the kind of its data. */
final class PropertyReader {

    private static final long LARGEST_NUMBER = 0xFFFF_FFFFL;

    private PropertyReader() {}

    static PropertyDeclaration read(Parameters map) {
        Map<DeviceProperty, ByteString> values = new LinkedHashMap<>();
        map.block("properties").ifPresent(block -> {
            for (DeviceProperty property : DeviceProperty.values()) {
                value(block, property).ifPresent(bytes -> values.put(property, ByteString.of(bytes)));
            }
            block.finish();
        });
        return new PropertyDeclaration(
                values,
                map.choice("physical device", Vocabulary.USABLE).orElse(true),
                map.status("target relations").orElse(NtStatus.SUCCESS));
    }

    private static Optional<byte[]> value(Parameters block, DeviceProperty property) {
        String key = property.words();
        return switch (property.kind()) {
            case STRING -> block.text(key).map(PropertyData::string);
            case MULTI_STRING ->
                Optional.of(block.texts(key)).filter(texts -> !texts.isEmpty()).map(PropertyData::strings);
            case GUID -> Guids.read(block, key).map(guid -> guid.bytes());
            case GUID_STRING -> Guids.read(block, key).map(guid -> PropertyData.string(guid.text()));
            case NUMBER -> block.integer(key, 0, LARGEST_NUMBER).map(number -> PropertyData.number(number.intValue()));
            case WORD -> block.choice(key, property.constants().values()).map(PropertyData::number);
            case BYTES -> block.bytes(key);
            case UNSUPPORTED -> refused(block, property);
        };
    }

    private static Optional<byte[]> refused(Parameters block, DeviceProperty property) {
        if (block.has(property.words())) {
            block.complain(
                    property.words(),
                    Complaint.of(
                                    ProblemCode.T182,
                                    property + " of " + block.owner()
                                            + " is a property that WdfIoTargetQueryTargetProperty never returns")
                            .expectingOneOf(supported()));
        }
        return Optional.empty();
    }

    private static List<String> supported() {
        return List.of(DeviceProperty.values()).stream()
                .filter(DeviceProperty::isSupported)
                .map(DeviceProperty::words)
                .toList();
    }
}

package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/** A property of a device (DEVICE_REGISTRY_PROPERTY); the order of the constants is that of the values. */
@API(status = STABLE)
public enum DeviceProperty {
    DEVICE_DESCRIPTION("DeviceDescription", Kind.STRING),
    HARDWARE_ID("HardwareID", Kind.MULTI_STRING),
    COMPATIBLE_IDS("CompatibleIDs", Kind.MULTI_STRING),
    BOOT_CONFIGURATION("BootConfiguration", Kind.BYTES),
    BOOT_CONFIGURATION_TRANSLATED("BootConfigurationTranslated", Kind.BYTES),
    CLASS_NAME("ClassName", Kind.STRING),
    CLASS_GUID("ClassGuid", Kind.GUID_STRING),
    DRIVER_KEY_NAME("DriverKeyName", Kind.STRING),
    MANUFACTURER("Manufacturer", Kind.STRING),
    FRIENDLY_NAME("FriendlyName", Kind.STRING),
    LOCATION_INFORMATION("LocationInformation", Kind.STRING),
    PHYSICAL_DEVICE_OBJECT_NAME("PhysicalDeviceObjectName", Kind.STRING),
    BUS_TYPE_GUID("BusTypeGuid", Kind.GUID),
    LEGACY_BUS_TYPE("LegacyBusType", Kind.WORD),
    BUS_NUMBER("BusNumber", Kind.NUMBER),
    ENUMERATOR_NAME("EnumeratorName", Kind.STRING),
    ADDRESS("Address", Kind.NUMBER),
    UI_NUMBER("UINumber", Kind.NUMBER),
    INSTALL_STATE("InstallState", Kind.WORD),
    REMOVAL_POLICY("RemovalPolicy", Kind.WORD),
    RESOURCE_REQUIREMENTS("ResourceRequirements", Kind.UNSUPPORTED),
    ALLOCATED_RESOURCES("AllocatedResources", Kind.UNSUPPORTED),
    CONTAINER_ID("ContainerID", Kind.UNSUPPORTED);

    /** What the data of a property is. */
    public enum Kind {
        /** UTF-16 with a terminating null. */
        STRING,
        /** REG_MULTI_SZ: strings, each with its null, and one null more. */
        MULTI_STRING,
        /** The structure GUID, 16 bytes. */
        GUID,
        /** A GUID as a string of 39 characters with its null. */
        GUID_STRING,
        /** A ULONG; 0xFFFFFFFF stands for none. */
        NUMBER,
        /** An enumeration of 4 bytes. */
        WORD,
        /** A CM_RESOURCE_LIST, which Gatehouse takes as it is. */
        BYTES,
        /** IoGetDeviceProperty does not return it. */
        UNSUPPORTED
    }

    private final String words;
    private final Kind kind;

    DeviceProperty(String words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    /** The name without its prefix DeviceProperty. */
    public String words() {
        return words;
    }

    /** What the property's data is. */
    public Kind kind() {
        return kind;
    }

    /** Tells whether IoGetDeviceProperty returns it; STATUS_INVALID_PARAMETER_2 if not. */
    public boolean isSupported() {
        return kind != Kind.UNSUPPORTED;
    }

    /** The names of all properties, in their order. */
    public static List<String> names() {
        return Arrays.stream(values()).map(DeviceProperty::words).toList();
    }

    /** Finds a property by its name without the prefix. */
    public static Optional<DeviceProperty> parse(String name) {
        return Arrays.stream(values())
                .filter(property -> property.words.equals(name))
                .findFirst();
    }

    /** The constants of an enumeration with their values; empty for a property of another kind. */
    @API(status = INTERNAL)
    public PropertyWords constants() {
        return switch (this) {
            case LEGACY_BUS_TYPE -> PropertyWords.BUSES;
            case INSTALL_STATE -> PropertyWords.INSTALL_STATES;
            case REMOVAL_POLICY -> PropertyWords.REMOVAL_POLICIES;
            default -> PropertyWords.NONE;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}

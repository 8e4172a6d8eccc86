package dev.gatehouse.world;

import dev.gatehouse.driver.ExposedInterface;
import dev.gatehouse.stack.PhysicalDeviceObject;
import dev.gatehouse.topology.InterfaceDeclaration;
import dev.gatehouse.topology.PropertyDeclaration;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.DeviceProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes what devices tell of themselves from its declaration: properties and interfaces. */
final class PhysicalDevices {

    private PhysicalDevices() {}

    static PhysicalDeviceObject of(String bus, PropertyDeclaration declared) {
        Map<DeviceProperty, byte[]> values = new EnumMap<>(DeviceProperty.class);
        declared.values().forEach((property, bytes) -> values.put(property, bytes.toArray()));
        return new PhysicalDeviceObject(bus, values, declared.usable(), declared.relations());
    }

    static List<ExposedInterface> interfaces(List<InterfaceDeclaration> declared) {
        List<ExposedInterface> interfaces = new ArrayList<>(declared.size());
        for (InterfaceDeclaration each : declared) {
            interfaces.add(
                    new ExposedInterface(each.type(), each.size(), each.version(), query -> Frame.of(each.status())));
        }
        return interfaces;
    }
}

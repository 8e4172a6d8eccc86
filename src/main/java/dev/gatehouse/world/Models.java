package dev.gatehouse.world;

import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.hardware.DeviceModelFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The device models and driver models that topologies can name. */
public final class Models {

    private final Map<String, DeviceModelFactory> devices = new LinkedHashMap<>();
    private final Map<String, DriverModelFactory> drivers = new LinkedHashMap<>();

    private Models() {}

    /** Those that come with Gatehouse and those in the user's jars, as a class loader sees them. */
    public static Models of(ClassLoader loader) {
        Models models = new Models();
        ServiceLoader.load(DeviceModelFactory.class, loader).forEach(each -> models.devices.put(each.model(), each));
        ServiceLoader.load(DriverModelFactory.class, loader).forEach(each -> models.drivers.put(each.model(), each));
        return models;
    }

    /** Adds driver models that no jar declares: those of a test written in Java. */
    public Models and(DriverModelFactory... more) {
        List.of(more).forEach(each -> drivers.put(each.model(), each));
        return this;
    }

    Map<String, DeviceModelFactory> devices() {
        return devices;
    }

    Map<String, DriverModelFactory> drivers() {
        return drivers;
    }
}

package dev.gatehouse.blueprint;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.api.Handle;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.verdict.WrongInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;

/** The device models and driver models that topologies can name. */
@Handle
public final class Models {

    private final Map<String, DeviceModelFactory> devices;
    private final Map<String, DriverModelFactory> drivers;

    private Models(Map<String, DeviceModelFactory> devices, Map<String, DriverModelFactory> drivers) {
        this.devices = devices;
        this.drivers = drivers;
    }

    /**
     * Those that come with Gatehouse and those in the user's jars, as a class loader sees them.
     *
     * @throws WrongInput if one that is registered cannot be used, or two have the same name
     */
    @API(status = EXPERIMENTAL)
    public static Models of(ClassLoader loader) {
        return new Models(
                byName(DeviceModelFactory.class, DeviceModelFactory::model, loader),
                byName(DriverModelFactory.class, DriverModelFactory::model, loader));
    }

    private static <S> Map<String, S> byName(Class<S> service, Function<S, String> name, ClassLoader loader) {
        ServiceFiles files = new ServiceFiles(service, loader);
        Map<String, S> models = new LinkedHashMap<>();
        for (S model : Services.of(service, loader)) {
            String word = nameOf(model, name, files);
            S other = models.putIfAbsent(word, model);
            if (other != null) {
                throw new WrongInput("two models have the name \"" + word + "\":\n  "
                        + files.registrationOf(other.getClass()) + "\n  " + files.registrationOf(model.getClass())
                        + "\n  expected: a name of its own for each");
            }
        }
        return models;
    }

    private static <S> String nameOf(S model, Function<S, String> name, ServiceFiles files) {
        try {
            return Objects.requireNonNull(name.apply(model), "null is no name");
        } catch (RuntimeException | LinkageError broken) {
            throw new WrongInput(files.registrationOf(model.getClass()) + " does not tell its name: " + broken
                    + "\n  expected: model() returns the word that stands after \"model:\" in topologies");
        }
    }

    /** Adds driver models that no jar declares: those of a test written in Java. */
    @API(status = EXPERIMENTAL)
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

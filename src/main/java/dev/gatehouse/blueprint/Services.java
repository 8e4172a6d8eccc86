package dev.gatehouse.blueprint;

import dev.gatehouse.verdict.WrongInput;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** What jars register for {@link ServiceLoader}: an entry that cannot be used is a mistake of whoever wrote it. */
public final class Services {

    private Services() {}

    /**
     * One instance of each class that is registered, in the order of their registration.
     *
     * @throws WrongInput if one is missing or cannot be made; it names the service file and the class
     */
    public static <S> List<S> of(Class<S> service, ClassLoader loader) {
        try {
            return ServiceLoader.load(service, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError | LinkageError unusable) {
            throw new WrongInput(new ServiceFiles(service, loader).whatIsWrong(unusable));
        }
    }
}

package dev.gatehouse.cli;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.core.runtime.FeatureSupplier;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The features of a run, each as often as it is to be run. */
record RepeatedFeatures(FeatureSupplier once, int times) implements FeatureSupplier {

    static RepeatedFeatures of(Supplier<ClassLoader> loader, RuntimeOptions options, EventBus bus, int times) {
        FeatureParser parser = new FeatureParser(bus::generateId);
        return new RepeatedFeatures(new FeaturePathFeatureSupplier(loader, options, parser), times);
    }

    @Override
    public List<Feature> get() {
        List<Feature> features = once.get();
        return IntStream.range(0, times)
                .boxed()
                .flatMap(time -> features.stream())
                .toList();
    }
}

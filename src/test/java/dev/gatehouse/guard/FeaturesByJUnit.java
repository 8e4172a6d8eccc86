package dev.gatehouse.guard;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the features of the working folder as a user's build does: by Cucumber's engine, with the report's plugin. */
final class FeaturesByJUnit {

    private FeaturesByJUnit() {}

    public static void main(String[] arguments) {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectDirectory("features"))
                        .filters(EngineFilter.includeEngines("cucumber"))
                        .configurationParameter("cucumber.glue", "dev.gatehouse.steps")
                        .configurationParameter("cucumber.plugin", "dev.gatehouse.report.ReportPlugin:report")
                        .build());
    }
}

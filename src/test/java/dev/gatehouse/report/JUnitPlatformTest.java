package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class JUnitPlatformTest {

    @TempDir
    private Path out;

    @Test
    void a_vacuous_run_fails_with_a_message_that_names_each_scenario() {
        String engine = run("true", feature("vacuous")).getFailures().stream()
                .filter(failure -> failure.getTestIdentifier().getParentId().isEmpty())
                .map(failure -> rootOf(failure.getException()).getMessage())
                .findFirst()
                .orElseThrow();
        assertThat(
                engine.replace(RealRun.PROJECT.toString().replace('\\', '/') + "/", ""),
                equalTo(
                        """
                        the run does not prove what it seems to prove:
                          features/vacuous.feature:7: no step: a scenario without steps proves nothing
                          features/vacuous.feature:9: no Then: the scenario checks nothing, so it proves nothing;\
                         add a step that starts with Then
                          features/vacuous.feature:13: undefined step: Then request "r1" flies away
                          features/vacuous.feature:17: ambiguous step: Then two fit
                          features/vacuous.feature:20: pending step: Then nobody has written this
                          features/vacuous.feature:28: no Then: the scenario checks nothing, so it proves nothing;\
                         add a step that starts with Then"""));
    }

    @Test
    void a_good_run_passes_and_writes_its_files() {
        assertThat(run("false", feature("passing")).getTotalFailureCount(), equalTo(0L));
        assertThat(Files.exists(out.resolve("index.html")), is(true));
        assertThat(Files.exists(out.resolve("junit.xml")), is(true));
    }

    @Test
    void a_run_of_other_tests_is_no_business_of_the_plugin() {
        assertThat(run("true", List.of(selectClass(CauseTest.class))).getTotalFailureCount(), equalTo(0L));
        assertThat(Files.exists(out.resolve("index.html")), is(false));
    }

    private TestExecutionSummary run(String parallel, List<? extends DiscoverySelector> selectors) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectors)
                                .filters(EngineFilter.includeEngines("cucumber"))
                                .configurationParameter("cucumber.glue", "dev.gatehouse.report.glue")
                                .configurationParameter("cucumber.plugin", ReportPlugin.class.getName() + ":" + out)
                                .configurationParameter("cucumber.execution.parallel.enabled", parallel)
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private static List<? extends DiscoverySelector> feature(String name) {
        return List.of(selectFile(RealRun.feature(name)));
    }

    private static Throwable rootOf(Throwable error) {
        return error.getCause() == null ? error : rootOf(error.getCause());
    }
}

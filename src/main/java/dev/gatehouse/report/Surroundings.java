package dev.gatehouse.report;

import dev.gatehouse.report.markup.Version;
import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.report.overview.WallClock;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.FrameworkSettings;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.ScenarioRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a run ran on, gathered while it does: topologies, settings of the framework, the wall clock. */
final class Surroundings {

    private static final String KMDF = "1." + FrameworkSettings.DEFAULT.minorVersion() + ", with the verifier "
            + (FrameworkSettings.DEFAULT.verifier() ? "on" : "off");

    private final Set<String> topologies = ConcurrentHashMap.newKeySet();
    private final Set<String> settings = ConcurrentHashMap.newKeySet();
    private volatile Instant started = Instant.EPOCH;
    private Optional<String> share = Optional.empty();

    void begin(Instant now) {
        started = now;
    }

    void share(String reason) {
        share = Optional.of(reason);
    }

    void add(ScenarioRecord scenario) {
        scenario.declared().filter(topology -> topologies.add(topology.file())).ifPresent(this::add);
    }

    private void add(Topology topology) {
        topology.stacks().values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .filter(driver -> !driver.framework().equals(FrameworkSettings.DEFAULT))
                .forEach(driver -> settings.add(topology.file() + ": " + setting(driver)));
    }

    private static String setting(DriverDeclaration driver) {
        return driver.name() + " 1." + driver.framework().minorVersion() + ", verifier "
                + (driver.framework().verifier() ? "on" : "off");
    }

    Environment environment() {
        Environment environment = Environment.of(Version.NUMBER, KMDF, settings, topologies);
        return share.map(environment::inShard).orElse(environment);
    }

    WallClock until(Instant now) {
        Duration took = Duration.between(started, now);
        return new WallClock(started, took.isNegative() ? Duration.ZERO : took);
    }
}

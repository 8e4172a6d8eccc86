package dev.gatehouse.cli.running;

import dev.gatehouse.cli.spreading.Share;
import dev.gatehouse.cli.terminal.Project;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.verdict.again.FeaturePath;
import io.cucumber.core.eventbus.EventBus;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.filter.Filters;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.core.runtime.TimeServiceEventBus;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A plan whose features are read, and whose scenarios are dealt out, ready to run.
 *
 * @param times how often each of them runs
 */
record Prepared(RuntimeOptions options, EventBus bus, Share share, int times) {

    /** The bits of an id that say that its maker knows what the others mean: version 8 of RFC 9562. */
    private static final long VERSION = 0x8000;

    private static final long VARIANT = Long.MIN_VALUE;

    /** The same ids in each run; Cucumber's own generator of such has 256 runs for a process. */
    private static Supplier<UUID> ids() {
        AtomicLong last = new AtomicLong();
        return () -> new UUID(VERSION, VARIANT | last.incrementAndGet());
    }

    static Prepared of(RunPlan plan, ClassLoader loader, Terminal terminal) {
        RuntimeOptions options = options(plan, 1);
        EventBus bus = new TimeServiceEventBus(terminal.clock(), ids());
        List<Feature> features =
                new FeaturePathFeatureSupplier(() -> loader, options, new FeatureParser(bus::generateId)).get();
        FeaturePath paths = new FeaturePath(Project.around(terminal.folder()).folder());
        Share share = plan.spreading().shareOf(features, new Filters(options), paths);
        int processors = Runtime.getRuntime().availableProcessors();
        int threads = plan.threads().forWork(share.scenarios() * plan.times(), share.explored(), processors);
        return new Prepared(options(plan, threads), bus, share, plan.times());
    }

    private static RuntimeOptions options(RunPlan plan, int threads) {
        try {
            return plan.options(threads);
        } catch (IllegalArgumentException e) {
            throw new WrongInputException("--glue takes the name of a package: " + e.getMessage());
        }
    }

    List<Feature> features() {
        return IntStream.range(0, times)
                .boxed()
                .flatMap(time -> share.features().stream())
                .toList();
    }
}

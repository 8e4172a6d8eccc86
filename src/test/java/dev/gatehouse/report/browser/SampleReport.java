package dev.gatehouse.report.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.report.coverage.Coverage;
import dev.gatehouse.report.coverage.CoverageCounter;
import dev.gatehouse.report.coverage.CoveragePage;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Texts;
import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.report.overview.OverviewPage;
import dev.gatehouse.report.overview.WallClock;
import dev.gatehouse.report.pages.Detail;
import dev.gatehouse.report.pages.PageAssets;
import dev.gatehouse.report.pages.ScenarioPage;
import dev.gatehouse.report.pages.SourceText;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.Happening;
import dev.gatehouse.verdict.exploration.RequestOutcome;
import dev.gatehouse.verdict.exploration.ScheduleTable;
import dev.gatehouse.verdict.exploration.ShownSchedule;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report of 600 scenarios that pass and six that fail, whose names would break out of a page that let them; of one of
 * them so much is told that most of it lies beside its page.
 */
record SampleReport(Path index, List<Path> failures) {

    /** How many records the journal of the last failure has. */
    static final int LONG = 4_500;

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1);window.hacked=1</script>",
            "</script></style></pre><img src=x onerror=\"window.hacked=1\">",
            "\" onload=\"window.hacked=1\" x=\"",
            "' onclick='window.hacked=1",
            "javascript:window.hacked=1",
            "]]> --> {{x}} ${x} \u202E \u0000");
    private static final String TARGET = "guard's local target";

    /** What happened in a scenario in which everything has a hostile name that can have one. */
    private record Told(String name, int times) implements ScenarioRecord {

        @Override
        public String journalText() {
            return name;
        }

        @Override
        public long virtualTime() {
            return 0;
        }

        @Override
        public List<Finding> findings() {
            return List.of(new Finding(name, name, name));
        }

        @Override
        public Optional<String> topology() {
            return Optional.of(name);
        }

        @Override
        public List<Event> events() {
            return Stream.generate(() -> once(new Reason(name, name)))
                    .limit(times)
                    .flatMap(List::stream)
                    .toList();
        }

        private List<Event> once(Reason why) {
            return List.of(
                    new Event.Formatted(0, name, name, TARGET, name, NtStatus.SUCCESS),
                    new Event.Sent(0, name, name, TARGET, why),
                    new Event.Delivered(0, name, name, "toaster", name),
                    new Event.TargetChanged(0, name, TARGET, TargetState.STARTED, TargetState.STOPPED, why),
                    new Event.Pended(10_000, "other", "r2", TARGET, why),
                    new Event.Refused(10_000, name, "r3", TARGET, NtStatus.INVALID_PARAMETER, why),
                    new Event.Printed(10_000, name, name, name),
                    new Event.RuleBroken(10_000, name, name, name, name, name),
                    new Event.CompletedBelow(20_000, name, name, name, NtStatus.SUCCESS, 1, why));
        }

        @Override
        public Optional<Topology> declared() {
            return TopologyLoader.load(Path.of("").toAbsolutePath(), Path.of("scenarios/toaster.yaml"))
                    .topology();
        }

        @Override
        public List<BufferCheck> bufferChecks() {
            return List.of(new BufferCheck(name, () -> List.of("01", name), new byte[] {1, 60}, Set.of(1), 3));
        }
    }

    List<Path> pages() {
        return Stream.concat(Stream.of(index, coverage()), failures.stream().limit(3))
                .toList();
    }

    Path coverage() {
        return index.resolveSibling("coverage.html");
    }

    Path failing() {
        return failures.get(0);
    }

    Path longest() {
        return failures.get(failures.size() - 1);
    }

    static SampleReport write(Path folder) throws IOException {
        List<ScenarioResult> scenarios = new ArrayList<>(
                IntStream.range(0, 600).mapToObj(SampleReport::passed).toList());
        List<Path> failures = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            ScenarioResult failed = failed(HOSTILE.get(i), i + 1);
            scenarios.add(failed);
            String page = PageName.of(failed.uri(), failed.line());
            files.putAll(ScenarioPage.files(detail(failed, i == HOSTILE.size() - 1 ? LONG / 9 : 1)));
            failures.add(folder.resolve(page));
        }
        RunResult run = new RunResult(scenarios, List.of(HOSTILE.get(0)));
        Coverage coverage = new CoverageCounter().counted();
        Environment environment = new Environment(List.of(new Environment.Fact(HOSTILE.get(0), HOSTILE.get(1))));
        WallClock clock = new WallClock(Instant.EPOCH, Duration.ofSeconds(1));
        files.put("index.html", Texts.of(OverviewPage.of(run, environment, clock, CoveragePage.section(coverage))));
        files.put("coverage.html", CoveragePage.of(coverage));
        files.putAll(CoveragePage.assets());
        files.putAll(PageAssets.of(run));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), UTF_8);
        }
        return new SampleReport(folder.resolve("index.html"), failures);
    }

    private static Detail detail(ScenarioResult result, int times) {
        List<StepMark> marks = List.of(new StepMark(9, 0, 4, 0), new StepMark(10, 4, times * 9, 20_000));
        String source = "Feature: x\n\n".repeat(3) + result.name();
        return new Detail(
                result,
                new Told(result.name(), times),
                marks,
                new SourceText(source),
                Again.byLauncher(List.of(result.name()), List.of()),
                true);
    }

    private static ScenarioResult passed(int number) {
        List<String> statuses = List.of(number % 2 == 0 ? "STATUS_SUCCESS" : "STATUS_TIMEOUT");
        return new ScenarioResult(
                "features/many-" + number / 50 + ".feature",
                number % 50 + 1,
                "Many of them",
                "a scenario with the number " + number,
                number % 2 == 0 ? List.of() : List.of("@odd"),
                Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                number,
                number * 1_000_000L,
                new Traits(
                        10,
                        1,
                        0,
                        List.of(String.format("toaster-%04d", number)),
                        List.of("heater"),
                        number == 7 ? List.of("WdfIoTargetPurge") : List.of("WdfRequestSend"),
                        statuses));
    }

    private static ExplorationResult explored(String name) {
        ScheduleTable table = new ScheduleTable(
                List.of("row 1", name),
                List.of(
                        new ScheduleTable.Row(0, 0, name, false, false),
                        new ScheduleTable.Row(0, 1, name, true, true)));
        ShownSchedule shown =
                new ShownSchedule(1, 2, OptionalInt.of(10), Optional.of(name), table, "g1", Happening.NONE);
        return new ExplorationResult(
                "stopped at a failure",
                8,
                37,
                List.of(name),
                List.of(new RequestOutcome(name, name, 7, "g2")),
                Optional.of(shown),
                Optional.empty(),
                "gatehouse replay");
    }

    private static ScenarioResult failed(String name, int line) {
        String message = name + "\n  expected: " + name + "\n  was:      " + name + "\n  because:  " + name;
        return new ScenarioResult(
                "features/" + name + ".feature",
                line,
                name,
                name,
                List.of("@" + name),
                Outcome.FAILED,
                Optional.of(name.replace("\n", " ")),
                Optional.of(message),
                List.of(
                        new StepResult("Given", "a \"" + name + "\"", 9, StepOutcome.PASSED, Optional.empty()),
                        new StepResult("Then", name, 10, StepOutcome.FAILED, Optional.of(message))),
                name,
                0,
                0,
                new Traits(2, 1, 0, List.of(name), List.of(name), List.of(name), List.of(name)),
                Optional.of(explored(name)),
                false);
    }
}

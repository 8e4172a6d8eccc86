package dev.gatehouse.report;

import dev.gatehouse.report.coverage.Coverage;
import dev.gatehouse.report.coverage.CoverageJson;
import dev.gatehouse.report.folder.JoinedPages;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.report.overview.WallClock;
import dev.gatehouse.report.results.ResultReader;
import dev.gatehouse.report.results.Results;
import dev.gatehouse.report.shards.MissingShards;
import dev.gatehouse.report.spool.Kept;
import dev.gatehouse.report.spool.Piece;
import dev.gatehouse.report.spool.Spool;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.Scenarios;
import dev.gatehouse.verdict.Shard;
import dev.gatehouse.verdict.WrongInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Joins the reports of shards into one: scenarios, problems, environments, pages. */
public final class Merging {

    /** What several runs have found and exercised together. */
    public record Merged(RunResult run, Coverage coverage) {}

    private Merging() {}

    /**
     * Writes one report; a scenario that ran in several shards counts as one that ran several times, and one whose
     * exploration they have shared as one that ran once. That shards are missing is a problem of the run.
     *
     * @throws WrongInput if a folder holds no report, or the new one cannot be written
     */
    public static Merged merge(List<Path> shards, Path out) {
        List<Results> all = shards.stream().map(ResultReader::read).toList();
        Spool spool = new Spool(out);
        JoinedShards.of(all.stream()
                        .flatMap(each -> each.run().scenarios().stream())
                        .toList())
                .forEach(scenario -> spool.add(new Kept(scenario, Piece.NONE)));
        Scenarios scenarios = spool.finish(Repeats::merged);
        List<String> problems = Stream.concat(
                        all.stream().flatMap(each -> each.run().problems().stream()),
                        MissingShards.problems(
                                all.stream().map(each -> each.run().shard()).toList())
                                .stream())
                .distinct()
                .toList();
        RunResult run = new RunResult(scenarios, problems, all.get(0).run().again(), Shard.WHOLE);
        pages(all, shards).write(out);
        Coverage coverage =
                shards.stream().map(Merging::coverage).reduce(Coverage::and).orElseThrow();
        new ReportFiles(out)
                .write(new Results(run, environment(all), clock(all)), coverage)
                .ifPresent(problem -> {
                    throw new WrongInput(problem);
                });
        return new Merged(run, coverage);
    }

    private static Coverage coverage(Path shard) {
        try {
            return CoverageJson.read(Files.readString(shard.resolve("coverage.json")));
        } catch (IOException e) {
            throw new WrongInput("the coverage of " + shard + " cannot be read: " + e.getMessage());
        }
    }

    /** Facts that shards do not share stand one below the other. */
    private static Environment environment(List<Results> all) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        all.stream()
                .flatMap(each -> each.environment().facts().stream())
                .filter(fact -> !fact.name().equals(Environment.SHARD))
                .forEach(fact -> {
                    List<String> values = facts.computeIfAbsent(fact.name(), name -> new ArrayList<>());
                    if (!values.contains(fact.value())) {
                        values.add(fact.value());
                    }
                });
        List<Environment.Fact> joined = new ArrayList<>();
        facts.forEach((name, values) -> joined.add(new Environment.Fact(name, String.join("\n", values))));
        joined.add(new Environment.Fact("Shards", String.valueOf(all.size())));
        return new Environment(joined);
    }

    /** From the first start on, as long as the longest shard took. */
    private static WallClock clock(List<Results> all) {
        Instant started = all.stream()
                .map(each -> each.clock().started())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Duration longest = all.stream()
                .map(each -> each.clock().took())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new WallClock(started, longest);
    }

    /** Of a scenario that ran in several shards the page on which it failed first, or else the last one. */
    private static JoinedPages pages(List<Results> all, List<Path> shards) {
        JoinedPages pages = new JoinedPages();
        shards.forEach(pages::add);
        for (int i = shards.size() - 1; i >= 0; i--) {
            Path shard = shards.get(i);
            all.get(i).run().scenarios().stream()
                    .filter(scenario -> scenario.outcome().hasCause())
                    .forEach(scenario -> pages.prefer(shard, PageName.of(scenario.uri(), scenario.line())));
        }
        return pages;
    }
}

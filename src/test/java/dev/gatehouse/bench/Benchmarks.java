package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures, writes {@code reports/bench/}, and ends with 1 where a ratio is worse than allowed.
 *
 * <p>Argument: {@code all}; {@code quick}, which takes some minutes and scatters; {@code lincheck}, only what is
 * compared with that; or the name of one of the engine's benchmarks.
 */
public final class Benchmarks {

    private static final String ALL = "all";
    private static final String QUICK = "quick";
    private static final String LINCHECK = "lincheck";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String wanted = arguments.length > 0 ? arguments[0] : ALL;
        Extent extent = wanted.equals(QUICK) ? Extent.quick() : Extent.whole();
        Path folder = Files.createDirectories(Path.of("reports", "bench"));
        AllowedRatios allowed = AllowedRatios.read(AllowedRatios.FILE);
        List<Figure> figures = figures(wanted, extent, folder);
        BenchReport report = new BenchReport(figures, allowed);
        report.write(folder);
        List<String> wrong = new ArrayList<>(allowed.breaches(figures, extent.slack()));
        wrong.addAll(wanted.equals(ALL) ? allowed.unmeasured(figures) : List.of());
        System.out.println("\n" + report.table() + "\n" + String.join("\n", wrong));
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    private static List<Figure> figures(String wanted, Extent extent, Path folder)
            throws RunnerException, IOException, InterruptedException {
        if (wanted.equals(LINCHECK)) {
            return BesideLincheck.measure(extent.rounds());
        }
        boolean isOne = !wanted.equals(ALL) && !wanted.equals(QUICK);
        List<Figure> figures = new ArrayList<>(isOne ? List.of() : processes(extent));
        figures.addAll(EngineFigures.measure(isOne ? wanted : "Bench\\.", extent, folder));
        return figures;
    }

    private static List<Figure> processes(Extent extent) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>(StartCost.measure(extent.rounds(), extent.startsARound()));
        for (int scenarios : extent.scenarios()) {
            figures.addAll(ScenarioCost.measure(scenarios, extent.rounds()));
        }
        figures.addAll(BesideLincheck.measure(extent.rounds()));
        figures.add(AbandonedCost.measure(extent.abandoned()));
        return figures;
    }
}

package dev.gatehouse.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Two commands that are run in turns, so that whatever else the machine does hits both of them.
 *
 * @param name the name of the figure
 * @param times how often each of them runs in a round
 */
record Paired(String name, String what, List<String> ours, String baseline, List<String> bare, int times) {

    /** What a command costs. */
    interface Meter {
        double cost(List<String> command) throws IOException, InterruptedException;
    }

    /** CPU time, from their start to their end. */
    Figure measure(int rounds) throws IOException, InterruptedException {
        return measure(rounds, "CPU s", command -> ProcessTime.cpuSeconds(command, times));
    }

    /** The round with the median ratio; says on the way how it goes. */
    Figure measure(int rounds, String unit, Meter meter) throws IOException, InterruptedException {
        List<Figure> all = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double theirs = meter.cost(bare);
            Figure figure = new Figure(name, what, unit, meter.cost(ours), baseline, theirs);
            all.add(figure);
            System.out.printf(
                    Locale.ROOT,
                    "%s, round %d: %.3f %s, baseline %.3f, ratio %.3f%n",
                    name,
                    round,
                    figure.cost(),
                    unit,
                    theirs,
                    figure.ratio());
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Figure::ratio))
                .skip(rounds / 2)
                .findFirst()
                .orElseThrow();
    }
}

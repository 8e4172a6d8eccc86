package dev.gatehouse.explore;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The diamond check: two steps next to each other that touch nothing in common are taken in the other order too, and
 * everything must come out the same.
 */
final class Diamonds<O> {

    private final Subject<O> subject;
    private int checked;

    Diamonds(Subject<O> subject) {
        this.subject = subject;
    }

    /** How many pairs were taken in both orders. */
    int checked() {
        return checked;
    }

    /** Draws so many schedules, and checks each pair in them; tells the first that makes a difference. */
    Optional<String> difference(int schedules, long seed) {
        for (int i = 0; i < schedules; i++) {
            Names names = new Names();
            Taken<O> taken = new Walk(new Random(seed + i), List.of()).take(subject, names);
            for (int at = 0; at + 1 < taken.steps().size(); at++) {
                if (taken.commute(at)) {
                    Optional<String> difference = swap(taken, at, names);
                    if (difference.isPresent()) {
                        return difference;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> swap(Taken<O> taken, int at, Names names) {
        checked++;
        List<Step> order = new ArrayList<>(taken.steps());
        Step first = order.get(at);
        order.set(at, order.get(at + 1));
        order.set(at + 1, first);
        String pair = names.strand(first.strand) + " (" + first.words + ") and " + names.strand(order.get(at).strand)
                + " (" + order.get(at).words + ") in the other order";
        try {
            Taken<O> other = new Walk(new Random(0), order).take(subject, names);
            return other.outcome().equals(taken.outcome())
                    ? Optional.empty()
                    : Optional.of(pair + ": " + firstDifference(taken.outcome(), other.outcome()));
        } catch (Unfit unfit) {
            return Optional.of(pair + ": " + unfit.getMessage());
        }
    }

    private static String firstDifference(Object one, Object other) {
        List<String> lines = one.toString().lines().toList();
        List<String> others = other.toString().lines().toList();
        for (int i = 0; i < lines.size() && i < others.size(); i++) {
            if (!lines.get(i).equals(others.get(i))) {
                return "\n  " + lines.get(i) + "\n  " + others.get(i);
            }
        }
        return "one has more lines: " + lines.size() + " and " + others.size();
    }

    /** A run that was taken. */
    private record Taken<O>(O outcome, List<Step> steps) {

        boolean commute(int at) {
            Step one = steps.get(at);
            Step next = steps.get(at + 1);
            return one.strand != next.strand
                    && !next.followsQuiet
                    && contains(one.options, next.strand)
                    && !one.footprint.conflicts(next.footprint);
        }

        private static boolean contains(int[] options, int strand) {
            for (int option : options) {
                if (option == strand) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class Step {

        private final int strand;
        private final int[] options;
        private final boolean followsQuiet;
        private final List<Integer> picks = new ArrayList<>();
        private Footprint footprint = Footprint.EMPTY;
        private String words = "";

        Step(int strand, int[] options, boolean followsQuiet) {
            this.strand = strand;
            this.options = options;
            this.followsQuiet = followsQuiet;
        }
    }

    /** The other order cannot be taken. */
    private static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unfit(String why) {
            super(why, null, false, false);
        }
    }

    /** Takes steps as they are given, or as they are drawn. */
    private static final class Walk implements Guide, Onlooker {

        private final Random random;
        private final List<Step> given;
        private final List<Step> steps = new ArrayList<>();
        private boolean quiet = true;

        Walk(Random random, List<Step> given) {
            this.random = random;
            this.given = given;
        }

        <T> Taken<T> take(Subject<T> subject, Names names) {
            Course course = new Course(names, this, 10_000, this);
            T outcome = subject.run(course);
            course.fix();
            if (!given.isEmpty() && given.size() != steps.size()) {
                throw new Unfit("it took " + steps.size() + " steps instead of " + given.size());
            }
            return new Taken<>(outcome, steps);
        }

        @Override
        public int choose(Options options) {
            int place = given.isEmpty() ? random.nextInt(options.count()) : placeOfNext(options);
            steps.add(new Step(options.strand(place), options.toArray(), quiet));
            quiet = false;
            return place;
        }

        private int placeOfNext(Options options) {
            int place = steps.size() < given.size() ? options.placeOf(given.get(steps.size()).strand) : -1;
            if (place < 0) {
                throw new Unfit("at step " + steps.size() + " another strand is enabled");
            }
            return place;
        }

        @Override
        public int pick(int possibilities) {
            List<Integer> picks = steps.get(steps.size() - 1).picks;
            int picked = given.isEmpty()
                    ? random.nextInt(possibilities)
                    : given.get(steps.size() - 1).picks.get(picks.size());
            picks.add(picked);
            return picked;
        }

        @Override
        public boolean watches() {
            return true;
        }

        @Override
        public void stepped(Footprint footprint) {
            steps.get(steps.size() - 1).footprint = footprint;
        }

        @Override
        public void quiet() {
            quiet = true;
        }

        @Override
        public boolean advance() {
            return false;
        }

        @Override
        public Extent extent() {
            return Extent.sampled(1);
        }

        @Override
        public void step(Strand strand, Strand byDefault, boolean preempts) {
            steps.get(steps.size() - 1).words = strand.words();
        }

        @Override
        public void watch(Journal journal) {}

        @Override
        public void over() {}
    }
}

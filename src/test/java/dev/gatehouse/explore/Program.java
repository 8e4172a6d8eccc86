package dev.gatehouse.explore;

import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Lock;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.VirtualTimer;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.Irql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A small program drawn from a seed: strands that read, write and count variables, lock, wait, signal, set timers. */
final class Program implements Subject<String> {

    private static final int VARIABLES = 2;

    private enum Kind {
        READ,
        WRITE,
        COUNT,
        LOCKED,
        SIGNAL,
        AWAIT,
        SET_TIMER,
        STOP_TIMER,
        SPAWN,
        PICK
    }

    private record Step(Kind kind, int variable) {}

    private static final class Variable {

        private final String name;
        private int value = 1;

        Variable(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<List<Step>> strands = new ArrayList<>();

    /** Of each decision before the strands begin how many possibilities it has. */
    private final List<Integer> firstDecisions = new ArrayList<>();

    Program(long seed) {
        this(new Random(seed), Kind.values());
    }

    private Program(Random random, Kind[] kinds) {
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            List<Step> steps = new ArrayList<>();
            int length = count == 2 ? 2 + random.nextInt(3) : 1 + random.nextInt(2);
            for (int j = 0; j < length; j++) {
                steps.add(new Step(kinds[random.nextInt(kinds.length)], random.nextInt(VARIABLES)));
            }
            strands.add(steps);
        }
    }

    /** One that decides something before there are two strands, and often after. */
    static Program deciding(long seed) {
        Random random = new Random(seed);
        Kind[] kinds = Stream.of(List.of(Kind.values()), Collections.nCopies(5, Kind.PICK))
                .flatMap(List::stream)
                .toArray(Kind[]::new);
        Program program = new Program(random, kinds);
        int decisions = 1 + random.nextInt(3);
        for (int i = 0; i < decisions; i++) {
            program.firstDecisions.add(2 + random.nextInt(2));
        }
        return program;
    }

    @Override
    public String run(Course course) {
        return new Execution(course).run(course);
    }

    private final class Execution {

        private final Agenda agenda;
        private final List<Variable> variables = new ArrayList<>();
        private final Lock lock = new Lock(() -> "lock");
        private final WaitObject event = new WaitObject("event");
        private final StringBuilder[] seen = new StringBuilder[8];
        private final StringBuilder decided = new StringBuilder();
        private VirtualTimer timer = VirtualTimer.NEVER;

        Execution(Course course) {
            agenda = course.agenda();
            for (int i = 0; i < VARIABLES; i++) {
                variables.add(new Variable("variable " + i));
            }
        }

        String run(Course course) {
            course.leaveOpen();
            if (firstDecisions.isEmpty()) {
                begin();
            } else {
                agenda.spawn(agenda.lane("first"), Irql.PASSIVE, decider());
            }
            agenda.settle();
            agenda.advance(1);
            StringBuilder outcome = new StringBuilder(decided);
            variables.forEach(variable -> outcome.append(variable.value).append(' '));
            for (int i = 0; i < strands.size(); i++) {
                outcome.append(seen[i]).append('|');
            }
            agenda.living().forEach(strand -> outcome.append(strand).append(" waits "));
            return outcome.toString();
        }

        private void begin() {
            for (int i = 0; i < strands.size(); i++) {
                seen[i] = new StringBuilder();
                agenda.spawn(agenda.lane("strand " + i), Irql.PASSIVE, frame(i));
            }
        }

        /** A strand alone: the first of its steps decides all but one thing, the next that, and the last begins. */
        private Frame decider() {
            return new Frame() {
                private int at;

                @Override
                public void step(Strand strand) {
                    int until = at == 0 ? Math.max(1, firstDecisions.size() - 1) : firstDecisions.size();
                    if (at == firstDecisions.size()) {
                        begin();
                        strand.end(null);
                    }
                    for (; at < until; at++) {
                        decided.append(agenda.pick(firstDecisions.get(at))).append(';');
                    }
                }
            };
        }

        private Frame frame(int number) {
            return new Frame() {
                private int at;
                private boolean locked;

                @Override
                public void step(Strand strand) {
                    if (at == strands.get(number).size()) {
                        strand.end(null);
                        return;
                    }
                    Step step = strands.get(number).get(at);
                    if (step.kind() == Kind.LOCKED) {
                        lockedStep(strand, step);
                    } else {
                        at++;
                        take(strand, number, step);
                    }
                }

                private void lockedStep(Strand strand, Step step) {
                    if (locked) {
                        at++;
                        locked = false;
                        write(strand, number, step.variable());
                        strand.release(lock);
                    } else {
                        locked = strand.acquire(lock);
                    }
                }
            };
        }

        private void take(Strand strand, int number, Step step) {
            switch (step.kind()) {
                case READ -> {
                    strand.reads(variables.get(step.variable()));
                    seen[number].append(variables.get(step.variable()).value).append(',');
                }
                case COUNT -> {
                    strand.agenda().adds(variables.get(step.variable()));
                    variables.get(step.variable()).value++;
                }
                case SIGNAL -> {
                    strand.writes(event);
                    event.signal();
                }
                case AWAIT -> strand.await(event);
                case SET_TIMER -> {
                    strand.writes(this);
                    timer = agenda.at(agenda.now() + 1, agenda.lane("timer " + number), fired(step));
                }
                case STOP_TIMER -> {
                    strand.writes(this);
                    seen[number].append(timer.stop()).append(',');
                }
                case SPAWN -> agenda.spawn(agenda.lane("spawned"), Irql.PASSIVE, fired(step));
                case PICK -> seen[number].append(agenda.pick(2)).append(',');
                default -> write(strand, number, step.variable());
            }
        }

        private Frame fired(Step step) {
            return strand -> {
                write(strand, 0, step.variable());
                strand.end(null);
            };
        }

        private void write(Strand strand, int number, int variable) {
            strand.writes(variables.get(variable));
            variables.get(variable).value = variables.get(variable).value * 3 + number;
        }

        @Override
        public String toString() {
            return "the timer that is set";
        }
    }
}

package dev.gatehouse.virtualtime;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimerHeapTest {

    private static final List<TimerKind> KINDS = List.of(TimerKind.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void timers_come_out_by_due_time_then_kind_then_order_whatever_was_removed(long seed) {
        Random random = new Random(seed);
        TimerHeap heap = new TimerHeap(Agenda.runUntilBlocked());
        List<VirtualTimer> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            TimerKind kind = KINDS.get(random.nextInt(KINDS.size()));
            expected.add(heap.add(random.nextInt(40), kind, new Lane("timer"), () -> {}));
            if (random.nextInt(4) == 0) {
                expected.remove(random.nextInt(expected.size())).stop();
            }
        }
        expected.sort(Comparator.comparingLong(VirtualTimer::due).thenComparing(VirtualTimer::kind));

        List<VirtualTimer> polled = new ArrayList<>();
        while (!heap.isEmpty()) {
            polled.add(heap.poll());
        }

        assertThat("seed " + seed, polled, equalTo(expected));
    }
}

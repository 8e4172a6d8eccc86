package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The subject: three strands write their letter three times each into one text. */
final class ShortestTest {

    private static final Subject<String> LETTERS = course -> {
        Agenda agenda = course.agenda();
        StringBuilder text = new StringBuilder();
        course.leaveOpen();
        for (String letter : List.of("a", "b", "c")) {
            agenda.spawn(agenda.lane(letter), Irql.PASSIVE, writing(text, letter));
        }
        agenda.settle();
        return text.toString();
    };

    @Test
    void one_preemption_is_enough_where_a_letter_stands_around_all_of_another() {
        Explored<String> shortest = shortest("abbba", Bounds.DEFAULT);
        assertThat(shortest.schedule().preemptions(), is(1));
        assertThat(shortest.outcome().contains("abbba"), is(true));
    }

    @Test
    void two_are_needed_where_it_stands_around_a_part() {
        assertThat(shortest("aba", Bounds.DEFAULT).schedule().preemptions(), is(2));
    }

    @Test
    void no_preemption_is_needed_where_strands_follow_each_other() {
        assertThat(shortest("cccbbb", Bounds.DEFAULT).schedule().preemptions(), is(0));
    }

    @Test
    void what_cannot_be_searched_is_shrunk() {
        Explored<String> known = longest("aba");
        Explored<String> shrunk =
                Shortest.search(LETTERS, text -> text.contains("aba"), known, Bounds.DEFAULT.withSchedules(1));
        assertThat(shrunk.outcome().contains("aba"), is(true));
        assertThat(
                shrunk.schedule().deviations().size(),
                lessThanOrEqualTo(known.schedule().deviations().size()));
    }

    @Test
    void a_schedule_is_replayed_from_its_deviations() {
        Explored<String> known = longest("aba");
        assertThat(Trail.of(LETTERS, known.schedule().deviations()).explored(), equalTo(known));
        assertThat(
                Trail.of(LETTERS, known.schedule().deviations()).steps().size(),
                is(known.schedule().steps()));
    }

    private static Explored<String> shortest(String part, Bounds bounds) {
        return Shortest.search(LETTERS, text -> text.contains(part), longest(part), bounds);
    }

    /** The schedule with the most preemptions that leads there. */
    private static Explored<String> longest(String part) {
        List<Explored<String>> found = new ArrayList<>();
        Explorer.exhaustive().explore(LETTERS, Bounds.DEFAULT, each -> {
            boolean longer = found.isEmpty()
                    || each.schedule().preemptions() > found.get(0).schedule().preemptions();
            if (longer && each.outcome().contains(part)) {
                found.add(0, each);
            }
        });
        return found.get(0);
    }

    private static Frame writing(StringBuilder text, String letter) {
        return new Frame() {
            private int written;

            @Override
            public void step(Strand strand) {
                strand.writes("the text");
                text.append(letter);
                if (++written == 3) {
                    strand.end(null);
                }
            }
        };
    }
}

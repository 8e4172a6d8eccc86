package dev.gatehouse.cli.exploring;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.verdict.exploration.Attendant;
import dev.gatehouse.verdict.exploration.Attendant.Progress;
import dev.gatehouse.verdict.exploration.ExploreShard;
import dev.gatehouse.verdict.exploration.Hands;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final long SECOND = 1_000_000_000;

    private final StringWriter shown = new StringWriter();
    private long now = 7 * SECOND;
    private boolean interrupted;

    private Attendant attendant(Optional<Duration> limit, boolean isShown) {
        ProgressLine line = new ProgressLine(new PrintWriter(shown), isShown);
        Optional<ExploreShard> all = Optional.empty();
        return new Patience(limit, all, () -> interrupted, () -> now, line, Hands.NONE, "gatehouse replay");
    }

    @Test
    void time_begins_when_it_is_asked_for_and_is_over_after_the_limit() {
        Attendant patience = attendant(Optional.of(Duration.ofSeconds(30)), false);
        assertThat(patience.ending(), equalTo(Optional.empty()));
        now += 30 * SECOND;
        assertThat(patience.ending(), equalTo(Optional.empty()));
        now++;
        assertThat(patience.ending(), equalTo(Optional.of("because its time was over")));
    }

    @Test
    void without_a_limit_only_the_user_ends_it() {
        Attendant patience = attendant(Optional.empty(), false);
        now += 1_000 * SECOND;
        assertThat(patience.ending(), equalTo(Optional.empty()));
        interrupted = true;
        assertThat(patience.ending(), equalTo(Optional.of("because it was interrupted")));
    }

    @Test
    void a_line_says_how_far_it_is_not_too_often_and_is_taken_away() {
        Attendant patience = attendant(Optional.empty(), true);
        patience.progress(new Progress(1, 30, 0));
        now += 2 * SECOND;
        patience.progress(new Progress(24_000, 58, 0.25));
        patience.progress(new Progress(24_001, 58, 0.25));
        patience.over();
        String line = "exploring: 24,000 schedules, 12,000 a second, up to 58 steps,"
                + " about 25 % done, 6 s to go at this rate";
        assertThat(shown.toString(), equalTo("\r" + line + "\r" + " ".repeat(line.length()) + "\r"));
    }

    @Test
    void where_nobody_watches_nothing_is_printed() {
        Attendant patience = attendant(Optional.empty(), false);
        patience.progress(new Progress(1, 30, 0));
        now += 2 * SECOND;
        patience.progress(new Progress(24_000, 58, 0.25));
        patience.over();
        assertThat(shown.toString(), equalTo(""));
    }
}

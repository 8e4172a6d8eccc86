package dev.gatehouse.rules;

import static dev.gatehouse.journal.Conduct.Entered.IO_STOP;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SendWay;
import dev.gatehouse.wdk.TargetState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    static Stream<Specimen> specimens() {
        return Specimen.ALL.stream();
    }

    @Test
    void every_rule_has_a_specimen_that_breaks_it_and_one_that_does_not() {
        assertThat(
                Specimen.ALL.stream().map(Specimen::rule).toList(),
                equalTo(RuleBook.texts().stream().map(RuleText::name).toList()));
    }

    @Test
    void what_the_specimens_break_is_told_in_these_words() {
        String all = Specimen.ALL.stream()
                .flatMap(specimen -> specimen.wrong().apply(new Story()).judgement().stream())
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.compare(getClass(), "broken.txt", all);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void a_specimen_breaks_its_own_rule_once_and_no_other(Specimen specimen) {
        List<String> broken = specimen.wrong().apply(new Story()).judgement();
        assertThat(broken.stream().map(RulesTest::ruleOf).toList(), equalTo(List.of(specimen.rule())));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void its_neighbour_breaks_none(Specimen specimen) {
        assertThat(specimen.right().apply(new Story()).judgement(), empty());
    }

    private static String ruleOf(String told) {
        return told.replaceFirst("^(warning of )?rule (\\w+) .*", "$2");
    }

    @Test
    void a_breach_is_reported_once_for_a_request_however_often_it_happens() {
        Story story = new Story().presented();
        for (int i = 0; i < 3; i++) {
            story.calls(RequestDdi.COMPLETE);
        }
        assertThat(story.judgement().size(), equalTo(1));
    }

    @Test
    void a_request_that_is_neither_deleted_nor_anybodys_child_is_found_in_the_end() {
        Story story = new Story().makes(ObjectType.REQUEST, false).ends();
        assertThat(
                story.judgement(),
                equalTo(List.of("rule ReqDelete broken by guard: made r1, and has neither deleted it nor given it a "
                        + "parent that goes away; delete it with WdfObjectDelete, or give it a parent that it goes "
                        + "away with")));
    }

    @Test
    void one_that_is_disposed_of_or_has_a_parent_is_not() {
        assertThat(
                new Story()
                        .makes(ObjectType.REQUEST, false)
                        .disposes(ObjectType.REQUEST)
                        .ends()
                        .judgement(),
                empty());
        assertThat(new Story().makes(ObjectType.REQUEST, true).ends().judgement(), empty());
    }

    @Test
    void a_send_that_failed_and_that_nobody_looks_after_is_found_when_the_callback_returns() {
        Story story = new Story().presented().calls(RequestDdi.FORMAT_USING_CURRENT_TYPE);
        story.sends(SendWay.ASYNCHRONOUS).refused().leaves("EvtIoRead", "");
        assertThat(
                story.judgement(),
                equalTo(List.of("rule ReqSendFail broken by guard: returns from EvtIoRead and does nothing about r1, "
                        + "whose send had failed; get the status with WdfRequestGetStatus and complete the request "
                        + "with it")));
    }

    @Test
    void a_request_of_the_drivers_own_may_wait_after_a_send_that_failed() {
        Story story = new Story().created().calls(RequestDdi.FORMAT);
        story.sends(SendWay.ASYNCHRONOUS).refused().leaves("EvtIoRead", "");
        assertThat(story.judgement(), empty());
    }

    @Test
    void a_target_is_opened_again_when_its_removal_is_cancelled_and_closed_when_it_is_complete() {
        Story story = new Story().becomes(TargetState.CLOSED_FOR_QUERY_REMOVE);
        story.leaves("EvtIoTargetRemoveCanceled", Story.TARGET).leaves("EvtIoTargetRemoveComplete", Story.TARGET);
        assertThat(story.judgement().size(), equalTo(2));
    }

    @Test
    void a_request_that_could_not_be_marked_because_it_is_cancelled_is_completed_at_once() {
        Story story = new Story().presented();
        story.calls(RequestDdi.MARK_CANCELABLE, NtStatus.CANCELLED).calls(RequestDdi.COMPLETE, NtStatus.CANCELLED);
        assertThat(story.judgement(), empty());
    }

    @Test
    void a_request_that_was_put_into_another_queue_is_no_longer_the_drivers() {
        assertThat(
                new Story()
                        .presented()
                        .calls(RequestDdi.FORWARD_TO_QUEUE)
                        .ends()
                        .judgement(),
                empty());
        Story story = new Story().presented().calls(RequestDdi.REQUEUE).calls(RequestDdi.COMPLETE);
        assertThat(story.judgement().stream().map(RulesTest::ruleOf).toList(), equalTo(List.of("InvalidReqAccess")));
    }

    @Test
    void a_request_that_could_not_be_put_into_another_queue_stays_the_drivers() {
        Story story = new Story()
                .presented()
                .calls(RequestDdi.FORWARD_TO_QUEUE, NtStatus.WDF_BUSY)
                .ends();
        assertThat(story.judgement().stream().map(RulesTest::ruleOf).toList(), equalTo(List.of("RequestCompleted")));
    }

    @Test
    void a_request_that_was_unmarked_and_never_marked_is_not_lost_to_a_cancellation() {
        Story story = new Story().presented();
        story.calls(RequestDdi.UNMARK_CANCELABLE, NtStatus.INVALID_DEVICE_REQUEST)
                .calls(RequestDdi.COMPLETE);
        assertThat(story.judgement(), empty());
    }

    private static List<String> rulesOf(Story story) {
        return story.judgement().stream().map(RulesTest::ruleOf).toList();
    }

    @Test
    void a_synchronous_call_above_PASSIVE_LEVEL_breaks_the_rule_for_synchronous_sends() {
        Story above = new Story().describes(RequestType.NO_FORMAT, RequestType.READ, true, Irql.DISPATCH);
        assertThat(rulesOf(above), equalTo(List.of("SyncSendIrql")));
        Story passive = new Story().describes(RequestType.NO_FORMAT, RequestType.READ, true, Irql.PASSIVE);
        assertThat(passive.judgement(), empty());
    }

    @Test
    void a_driver_has_a_plan_for_what_it_has_when_its_device_suspends_cleans_up_or_vanishes() {
        for (String point : List.of(
                "EvtDeviceSelfManagedIoSuspend",
                "EvtDeviceSelfManagedIoFlush",
                "EvtDeviceSelfManagedIoCleanup",
                "EvtDeviceContextCleanup",
                "EvtDeviceSurpriseRemoval")) {
            assertThat(
                    new Story().presented().enters(point, "").leaves(point, "").judgement(),
                    equalTo(List.of("rule RequestCompleted broken by guard: returns from " + point
                            + " and has r1 without a plan for it; complete it, send it on, or mark it cancelable and "
                            + "complete it later")));
            assertThat(Specimen.deferred(new Story()).leaves(point, "").judgement(), empty());
            assertThat(Specimen.sent(new Story().presented()).leaves(point, "").judgement(), empty());
            assertThat(
                    new Story()
                            .presented()
                            .calls(RequestDdi.FORWARD_TO_QUEUE)
                            .leaves(point, "")
                            .judgement(),
                    empty());
        }
    }

    @Test
    void a_plan_for_a_request_is_to_acknowledge_its_stop() {
        Story acknowledging = new Story().presented().enters(IO_STOP, "").acknowledges(false, true);
        assertThat(acknowledging.leaves(IO_STOP, "").judgement(), empty());
        assertThat(acknowledging.leaves("EvtDeviceSelfManagedIoFlush", "").judgement(), empty());
        Story silent = new Story().presented().enters(IO_STOP, "").leaves(IO_STOP, "");
        assertThat(rulesOf(silent).contains("RequestCompleted"), equalTo(true));
    }
}

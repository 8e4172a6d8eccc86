package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tables of buffers 2 to 5 as a product: every way to carry bytes, by what is given, by what the lower driver
 * reports.
 */
class BufferTablesTest {

    private static final int ROOM = 8;
    private static final byte[] INPUT = {(byte) 0xA1, (byte) 0xA2, (byte) 0xA3, (byte) 0xA4};
    private static final byte[] ANSWER = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final List<Integer> INFORMATION = List.of(0, 3, 8, 12);
    private static final List<NtStatus> STATUSES = List.of(NtStatus.SUCCESS, NtStatus.IO_DEVICE_ERROR);
    private static final List<IoType> TYPES = List.of(IoType.BUFFERED, IoType.DIRECT, IoType.NEITHER);

    /** What a sender gives for a side: nothing, a buffer of length 0, or a buffer. */
    private enum Given {
        NOTHING,
        EMPTY,
        BYTES;

        Memory memory(byte[] bytes) {
            return switch (this) {
                case NOTHING -> Memory.NONE;
                case EMPTY -> Memory.over("empty", Span.over(new byte[0]));
                case BYTES -> Memory.over("bytes", Span.over(bytes.clone()));
            };
        }
    }

    private record Case(
            RequestType type, IoType ioType, TransferMethod method, Given in, Given out, NtStatus status, int bytes) {

        boolean isControl() {
            return type.isControl();
        }

        boolean isBuffered() {
            return isControl() ? method == TransferMethod.BUFFERED : ioType == IoType.BUFFERED;
        }

        String words() {
            String way = isControl() ? "METHOD_" + method : ioType.toString();
            return String.format("%-23s %-17s %-7s %-7s %-15s %2d", type.words(), way, in, out, shortStatus(), bytes);
        }

        private String shortStatus() {
            return status.isSuccess() ? "SUCCESS" : "IO_DEVICE_ERROR";
        }
    }

    /** One send of a case, and what both sides see of it. */
    private static final class Run {

        private final Case row;
        private final Memory input;
        private final Memory output;
        private final List<CompletionParams> completions = new ArrayList<>();
        private String below = "";
        private boolean stopped;

        Run(Case row) {
            this.row = row;
            this.input = row.in().memory(INPUT);
            this.output = row.out().memory(new byte[ROOM]);
            DriverBench bench = new DriverBench(row.ioType()).below(this::answer);
            bench.run(ddi -> send(ddi, bench));
            stopped = !bench.bugchecks().isEmpty();
            bench.agenda().abandon();
        }

        private void send(Ddi ddi, DriverBench bench) {
            Request request = ddi.createRequest("r");
            ddi.format(bench.target(), request, format());
            ddi.setCompletionRoutine(request, (calls, done, from, params) -> completions.add(params));
            ddi.send(request, bench.target(), SendOptions.NONE);
        }

        private Format format() {
            MemoryRange in = MemoryRange.all(input);
            MemoryRange out = MemoryRange.all(output);
            return switch (row.type()) {
                case READ -> Format.read(out, 0);
                case WRITE -> Format.write(in, 0);
                default -> Format.control(row.type(), DriverBench.code(row.method()), in, out);
            };
        }

        /** Reads what it can of the input, and then writes what it can of the output. */
        private void answer(Ddi ddi, Request request) {
            Output<Memory> in = ddi.retrieveInputMemory(request);
            Output<Memory> out = ddi.retrieveOutputMemory(request);
            String read = seen(in);
            byte[] fitting = out.value()
                    .map(memory -> Arrays.copyOf(ANSWER, memory.span().length()))
                    .orElse(ANSWER);
            NtStatus written = out.value()
                    .map(memory -> ddi.copyFromBuffer(memory, 0, fitting))
                    .orElse(out.status());
            below = String.format("%-22s %-22s", read, plain(written));
            ddi.complete(request, row.status(), row.bytes());
        }

        private static String seen(Output<Memory> in) {
            return in.value()
                    .map(memory -> HexFormat.of()
                            .withUpperCase()
                            .formatHex(memory.span().bytes()))
                    .orElse(plain(in.status()));
        }

        private static String plain(NtStatus status) {
            return status.toString().replace("STATUS_", "");
        }

        String text() {
            String after = output.isNone()
                    ? "-"
                    : HexFormat.of().formatHex(output.span().bytes());
            String back = stopped
                    ? "bugcheck 10D/6/4"
                    : after + " length " + completions.get(0).length();
            return row.words() + " | " + below + " | " + back + "\n";
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (NtStatus status : STATUSES) {
            for (int bytes : INFORMATION) {
                for (Given given : Given.values()) {
                    for (IoType type : TYPES) {
                        cases.add(transfer(RequestType.READ, type, Given.NOTHING, given, status, bytes));
                        cases.add(transfer(RequestType.WRITE, type, given, Given.NOTHING, status, bytes));
                    }
                    for (Given other : Given.values()) {
                        addControls(cases, given, other, status, bytes);
                    }
                }
            }
        }
        return cases;
    }

    private static Case transfer(RequestType type, IoType ioType, Given in, Given out, NtStatus status, int bytes) {
        return new Case(type, ioType, TransferMethod.BUFFERED, in, out, status, bytes);
    }

    private static void addControls(List<Case> cases, Given in, Given out, NtStatus status, int bytes) {
        for (TransferMethod method : TransferMethod.values()) {
            for (RequestType type : List.of(RequestType.DEVICE_CONTROL, RequestType.INTERNAL_DEVICE_CONTROL)) {
                cases.add(new Case(type, IoType.BUFFERED, method, in, out, status, bytes));
            }
        }
    }

    /** A direct buffer of length 0 is "unverified, avoid" in the reference: it is in no table. */
    private static boolean isInTheReference(Case row) {
        boolean directTransfer = !row.isControl() && row.ioType() == IoType.DIRECT;
        return !directTransfer || (row.in() != Given.EMPTY && row.out() != Given.EMPTY);
    }

    @Test
    void each_combination_shows_both_sides_what_the_tables_say() {
        StringBuilder table = new StringBuilder();
        cases().stream()
                .filter(BufferTablesTest::isInTheReference)
                .map(Run::new)
                .map(Run::text)
                .sorted()
                .forEach(table::append);
        Golden.compare(getClass(), "buffers.txt", table.toString());
    }

    /** buffers 4: exactly Information bytes, whatever the status, and everything where nothing is copied. */
    @Test
    void what_comes_back_is_decided_by_information_and_the_way_and_never_by_the_status() {
        for (Case row : cases()) {
            Run run = new Run(row);
            if (isInTheReference(row) && row.out() == Given.BYTES && !run.stopped) {
                byte[] expected = new byte[ROOM];
                System.arraycopy(ANSWER, 0, expected, 0, changed(row));
                assertThat(row.words(), run.output.span().bytes(), is(expected));
                assertThat(row.words(), run.completions.get(0).length(), is((long) row.bytes()));
                assertThat(row.words(), run.completions.get(0).status(), is(row.status()));
            }
        }
    }

    private static int changed(Case row) {
        if (row.isBuffered()) {
            return Math.min(row.bytes(), ROOM);
        }
        return row.isControl() && row.method() == TransferMethod.IN_DIRECT ? 0 : ROOM;
    }

    /** buffers 5.1: reads and writes that succeed with more than there is room for; kernel-mode controls never. */
    @Test
    void the_system_stops_for_a_read_or_write_that_succeeds_with_more_bytes_than_it_asked_for() {
        for (Case row : cases()) {
            Given side = row.type() == RequestType.WRITE ? row.in() : row.out();
            int most = side == Given.BYTES ? (row.type() == RequestType.WRITE ? INPUT.length : ROOM) : 0;
            boolean stops = !row.isControl() && row.status().isSuccess() && row.bytes() > most;
            if (isInTheReference(row)) {
                assertThat(row.words(), new Run(row).stopped, is(stops));
            }
        }
    }
}

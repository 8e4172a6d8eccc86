package dev.gatehouse.request;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The tables of buffers 5, row by row: the first row that fires gives the status. */
final class RetrievalTest {

    private static final boolean[] BOTH = {false, true};
    private static final List<IoType> TYPES = List.of(IoType.BUFFERED, IoType.DIRECT, IoType.NEITHER);

    private record Row(Predicate<Retrieval> fires, NtStatus status) {}

    private static final Map<String, Row> MEMORY_ROWS = rows(
            "2", new Row(RetrievalTest::isWrongDirection, NtStatus.INVALID_DEVICE_REQUEST),
            "3", new Row(r -> r.completed() && r.verifier(), NtStatus.INTERNAL_ERROR),
            "other type", new Row(r -> !isTransfer(r) && !r.type().isControl(), NtStatus.INVALID_DEVICE_REQUEST),
            "5", new Row(r -> r.length() == 0, NtStatus.BUFFER_TOO_SMALL),
            "4 verified", new Row(r -> isUsersTransfer(r) && r.verifier(), NtStatus.INVALID_DEVICE_REQUEST),
            "4 unverified", new Row(RetrievalTest::isUsersTransfer, NtStatus.SUCCESS),
            "6", new Row(RetrievalTest::isUsersNeitherControl, NtStatus.INVALID_DEVICE_REQUEST),
            "7", new Row(r -> isDirect(r) && !r.mdl(), NtStatus.BUFFER_TOO_SMALL),
            "10", new Row(r -> true, NtStatus.SUCCESS));

    private static Map<String, Row> rows(Object... namesAndRows) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (int i = 0; i < namesAndRows.length; i += 2) {
            rows.put((String) namesAndRows[i], (Row) namesAndRows[i + 1]);
        }
        return rows;
    }

    @Test
    void memory_is_given_out_as_the_table_says_and_every_row_fires() {
        List<String> fired = new ArrayList<>();
        for (Retrieval retrieval : product()) {
            Map.Entry<String, Row> row = MEMORY_ROWS.entrySet().stream()
                    .filter(entry -> entry.getValue().fires().test(retrieval))
                    .findFirst()
                    .orElseThrow();
            assertThat(
                    retrieval + " by row " + row.getKey(),
                    retrieval.ofMemory(),
                    is(row.getValue().status()));
            fired.add(row.getKey());
        }
        assertThat(fired.containsAll(MEMORY_ROWS.keySet()), is(true));
    }

    @Test
    void an_mdl_is_given_out_for_buffered_and_direct_data_only() {
        for (Retrieval retrieval : product()) {
            assertThat(retrieval.toString(), retrieval.ofMdl(), is(expectedOfMdl(retrieval)));
        }
    }

    private static NtStatus expectedOfMdl(Retrieval r) {
        if (isWrongDirection(r)) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        if (r.completed() && r.verifier()) {
            return NtStatus.INTERNAL_ERROR;
        }
        if (!isTransfer(r) && !r.type().isControl()) {
            return r.ownType() == IoType.BUFFERED ? NtStatus.INVALID_PARAMETER : NtStatus.INVALID_DEVICE_REQUEST;
        }
        boolean neither = isTransfer(r) ? r.ownType() == IoType.NEITHER : r.method() == TransferMethod.NEITHER;
        if (neither) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        return r.length() == 0 || (isDirect(r) && !r.mdl()) ? NtStatus.BUFFER_TOO_SMALL : NtStatus.SUCCESS;
    }

    @Test
    void a_users_address_is_given_out_only_in_the_callers_context() {
        for (Retrieval retrieval : product()) {
            assertThat(
                    retrieval.toString(),
                    retrieval.ofUserBuffer(false, 0).isSuccess() && retrieval.verifier(),
                    is(false));
            boolean neither = isTransfer(retrieval)
                    ? retrieval.ownType() == IoType.NEITHER
                    : retrieval.type() == RequestType.DEVICE_CONTROL && retrieval.method() == TransferMethod.NEITHER;
            NtStatus given =
                    neither && !isWrongDirection(retrieval) ? NtStatus.SUCCESS : NtStatus.INVALID_DEVICE_REQUEST;
            NtStatus tooShort = given.isSuccess() && retrieval.length() < 8 ? NtStatus.BUFFER_TOO_SMALL : given;
            assertThat(retrieval.toString(), retrieval.ofUserBuffer(true, 0), is(given));
            assertThat(retrieval.toString(), retrieval.ofUserBuffer(true, 8), is(tooShort));
        }
    }

    /** buffers 1.3, last column. */
    @Test
    void memory_that_is_data_for_the_device_is_read_only() {
        for (Retrieval retrieval : product()) {
            boolean direct = retrieval.type().isControl()
                    && (retrieval.method() == TransferMethod.IN_DIRECT
                            || retrieval.method() == TransferMethod.OUT_DIRECT);
            boolean expected = retrieval.input()
                    ? retrieval.type() == RequestType.WRITE || direct
                    : direct && retrieval.method() == TransferMethod.IN_DIRECT;
            assertThat(retrieval.toString(), retrieval.isReadOnly(), is(expected));
        }
    }

    private static boolean isTransfer(Retrieval r) {
        return r.type() == RequestType.READ || r.type() == RequestType.WRITE;
    }

    private static boolean isWrongDirection(Retrieval r) {
        return r.input() ? r.type() == RequestType.READ : r.type() == RequestType.WRITE;
    }

    private static boolean isUsersTransfer(Retrieval r) {
        return isTransfer(r) && r.ownType() == IoType.NEITHER && !r.kernelMode();
    }

    private static boolean isUsersNeitherControl(Retrieval r) {
        return r.type() == RequestType.DEVICE_CONTROL && r.method() == TransferMethod.NEITHER && !r.kernelMode();
    }

    private static boolean isDirect(Retrieval r) {
        boolean directMethod = r.method() == TransferMethod.IN_DIRECT || r.method() == TransferMethod.OUT_DIRECT;
        return isTransfer(r) ? r.ownType() == IoType.DIRECT : !r.input() && directMethod;
    }

    private static List<Retrieval> product() {
        List<Retrieval> all = new ArrayList<>();
        for (boolean input : BOTH) {
            for (RequestType type : RequestType.values()) {
                for (TransferMethod method : TransferMethod.values()) {
                    for (IoType ownType : TYPES) {
                        for (int bits = 0; bits < 32; bits++) {
                            all.add(retrieval(input, type, method, ownType, bits));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Retrieval retrieval(
            boolean input, RequestType type, TransferMethod method, IoType ownType, int bits) {
        return new Retrieval(
                input,
                type,
                method,
                ownType,
                (bits & 1) != 0,
                (bits & 2) != 0,
                (bits & 4) != 0,
                (bits & 8) != 0 ? 4 : 0,
                (bits & 16) != 0);
    }
}

package com.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import org.junit.jupiter.api.Test;

/** A device model is asked as its device would ask it; it needs no stack for that. */
class CounterModelTest {

    private final CounterModel counter = new CounterModel(255);

    /** A transfer of one byte, with its answer. */
    private record OneByte(RequestType type, byte[] answer) implements Transfer {

        static OneByte of(RequestType type) {
            return new OneByte(type, new byte[1]);
        }

        @Override
        public String request() {
            return "r";
        }

        @Override
        public IoControlCode code() {
            return new IoControlCode(0);
        }

        @Override
        public long offset() {
            return 0;
        }

        @Override
        public byte[] input() {
            return new byte[0];
        }

        @Override
        public int room() {
            return answer.length;
        }

        @Override
        public int answer(byte[] bytes) {
            System.arraycopy(bytes, 0, answer, 0, 1);
            return 1;
        }

        @Override
        public String words() {
            return "one byte";
        }
    }

    @Test
    void each_read_brings_one_more_than_the_last_and_255_is_followed_by_0() {
        OneByte first = OneByte.of(RequestType.READ);
        OneByte second = OneByte.of(RequestType.READ);
        assertEquals(Outcome.success(1), counter.serve(first));
        assertEquals(Outcome.success(1), counter.serve(second));
        assertArrayEquals(new byte[] {(byte) 255}, first.answer());
        assertArrayEquals(new byte[] {0}, second.answer());
    }

    @Test
    void a_write_is_refused_with_a_reason() {
        assertEquals(
                Outcome.failure(NtStatus.INVALID_DEVICE_REQUEST, "a counter can only be read"),
                counter.serve(OneByte.of(RequestType.WRITE)));
    }
}

package com.example;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Map;
import java.util.function.Supplier;

/** Counts: every read brings one byte, one more than the last. */
public final class CounterModel implements DeviceModel {

    private int next;

    CounterModel(int first) {
        this.next = first;
    }

    @Override
    public Outcome serve(Transfer transfer) {
        if (transfer.type() != RequestType.READ) {
            return Outcome.failure(NtStatus.INVALID_DEVICE_REQUEST, "a counter can only be read");
        }
        return Outcome.success(transfer.answer(new byte[] {(byte) next++}));
    }

    @Override
    public Map<String, Long> values() {
        return Map.of("next", (long) next);
    }

    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "counter";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            int first = parameters.integer("first", 0, 255).orElse(0L).intValue();
            return () -> new CounterModel(first);
        }
    }
}

package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A driver that makes one mistake with the bytes of each read: what Microsoft's rules about buffers are there for. */
public final class CarelessReader implements DriverModel {

    /** What it does wrong. */
    private enum Mistake {
        ASKS_FOR_THE_INPUT("asks for the input"),
        USES_BYTES_TOO_LATE("uses the bytes too late"),
        RETRIEVES_TOO_LATE("retrieves the bytes too late");

        private final String words;

        Mistake(String words) {
            this.words = words;
        }
    }

    private final Mistake mistake;

    private CarelessReader(Mistake mistake) {
        this.mistake = mistake;
    }

    @Override
    public void evtIoRead(Ddi ddi, Request request, int length) {
        switch (mistake) {
            case ASKS_FOR_THE_INPUT -> {
                NtStatus status = ddi.retrieveInputBuffer(request, 1).status();
                ddi.complete(request, status, 0);
            }
            case USES_BYTES_TOO_LATE -> {
                Span bytes = ddi.retrieveOutputBuffer(request, 1).get();
                ddi.complete(request, NtStatus.SUCCESS, length);
                bytes.put(0, new byte[] {1});
            }
            case RETRIEVES_TOO_LATE -> {
                ddi.retrieveOutputBuffer(request, 1);
                ddi.complete(request, NtStatus.SUCCESS, 0);
                ddi.retrieveOutputBuffer(request, 1);
            }
        }
    }

    /** Reads {@code mistake}. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "careless reader";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            Map<String, Mistake> words = new LinkedHashMap<>();
            for (Mistake each : Mistake.values()) {
                words.put(each.words, each);
            }
            parameters.require("mistake");
            Mistake mistake = parameters.choice("mistake", words).orElse(Mistake.ASKS_FOR_THE_INPUT);
            return () -> new CarelessReader(mistake);
        }
    }
}

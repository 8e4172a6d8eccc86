package dev.gatehouse.driver;

import dev.gatehouse.virtualtime.Activation;
import dev.gatehouse.virtualtime.Frame;
import java.util.function.Function;

/** Lets somebody else call DDIs as a driver's own code would: a scenario tells a driver what to call. */
public final class Told {

    private final DriverContext context;
    private final DdiCalls ddi;

    public Told(DriverContext context) {
        this.context = context;
        this.ddi = new DdiCalls(context, new Callbacks(context), false);
    }

    /** Calls DDIs on the strand that takes this frame; ends with what the code returns. */
    public Frame calling(Function<Ddi, ?> code) {
        return new Activation(context, () -> code.apply(ddi));
    }
}

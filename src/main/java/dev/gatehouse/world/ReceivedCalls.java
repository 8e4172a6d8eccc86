package dev.gatehouse.world;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import java.util.function.BiFunction;

/** What a scenario tells a driver to ask of a request that it has received and keeps; each call is a frame. */
public final class ReceivedCalls {

    private final World world;

    ReceivedCalls(World world) {
        this.world = world;
    }

    /** WdfRequestGetParameters, in words. */
    public Frame parameters(String driver, String name) {
        return on(driver, name, "WdfRequestGetParameters", (ddi, request) -> ResultText.of(ddi.parameters(request)));
    }

    /** WdfRequestGetRequestorMode: KernelMode or UserMode. */
    public Frame requestorMode(String driver, String name) {
        return on(
                driver,
                name,
                "WdfRequestGetRequestorMode",
                (ddi, request) -> ddi.isFromKernelMode(request) ? "KernelMode" : "UserMode");
    }

    /** WdfRequestRetrieveInputBuffer; ends with the status and the length. */
    public Frame retrieveInputBuffer(String driver, String name, int minimum) {
        return on(
                driver,
                name,
                "WdfRequestRetrieveInputBuffer",
                (ddi, request) -> ResultText.of(ddi.retrieveInputBuffer(request, minimum)));
    }

    /** WdfRequestRetrieveOutputBuffer; ends with the status and the length. */
    public Frame retrieveOutputBuffer(String driver, String name, int minimum) {
        return on(
                driver,
                name,
                "WdfRequestRetrieveOutputBuffer",
                (ddi, request) -> ResultText.of(ddi.retrieveOutputBuffer(request, minimum)));
    }

    private Frame on(String driver, String name, String call, BiFunction<Ddi, Request, ?> code) {
        Driver found = world.drivers().find(driver);
        Request request = world.requests().handle(driver, name);
        Frame told = found.told().calling(ddi -> code.apply(ddi, request));
        return new Call(world.journal(), found.name(), call + "(" + name + ")", told);
    }
}

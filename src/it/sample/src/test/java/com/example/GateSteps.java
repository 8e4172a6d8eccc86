package com.example;

import dev.gatehouse.steps.Current;
import io.cucumber.java.en.Then;

public class GateSteps {

    @Then("{long} is the next number of {string}")
    public void next(long expected, String device) {
        long actual = Current.scenario().observe(world -> world.devices().value(device, "next"));
        if (actual != expected) {
            throw new AssertionError("the next number of " + device + " is " + actual + ", not " + expected);
        }
    }
}

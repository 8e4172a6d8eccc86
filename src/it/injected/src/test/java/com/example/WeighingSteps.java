package com.example;

import dev.gatehouse.steps.Current;
import io.cucumber.java.en.When;

public final class WeighingSteps {

    private final Notebook notebook;

    public WeighingSteps(Notebook notebook) {
        this.notebook = notebook;
    }

    @When("the weight in {string} is written down")
    public void weigh(String device) {
        notebook.write(Current.scenario().observe(world -> world.devices().contents(device, 0)[0]));
    }
}

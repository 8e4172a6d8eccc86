package dev.gatehouse.sample.rows;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Step;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;

/** A user's own step, with a parameter type of its own, that makes something happen. */
public final class ScaleSteps {

    @ParameterType(name = "grams", value = "\\d+ g")
    public int grams(String words) {
        return Integer.parseInt(words.split(" ", 2)[0]);
    }

    @When("{grams} is put on scale {string}")
    @Step(meaning = "A weight is put on a scale.", example = "20 g is put on scale \"cell\"")
    public void put(int grams, String device) {
        Acting.act(world -> world.hardware().setContents(device, 0, new byte[] {(byte) grams}));
    }
}

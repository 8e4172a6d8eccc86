package com.example;

import io.cucumber.java.en.Then;

public final class NotebookSteps {

    private final Notebook notebook;

    public NotebookSteps(Notebook notebook) {
        this.notebook = notebook;
    }

    @Then("the notebook says {string}")
    public void says(String expected) {
        if (!notebook.weights().toString().equals(expected)) {
            throw new AssertionError("the notebook says " + notebook.weights() + ", not " + expected);
        }
    }
}

package dev.gatehouse.steps.words;

import dev.gatehouse.steps.Named;
import dev.gatehouse.steps.Parameter;
import io.cucumber.java.ParameterType;

/** The parameter types that are nothing but a name in quotes, each of its own kind, so that it can be looked up. */
public final class NameTypes {

    private static final String NAME = "\"([^\"]*)\"";

    /** A file in {@code scenarios/}, or beside the feature. */
    @ParameterType(name = "gatehouse-topology", value = NAME)
    @Parameter(
            meaning = "a file beside the feature, or in `scenarios/`",
            examples = {"\"toaster.yaml\""})
    public String topology(String file) {
        return file;
    }

    @ParameterType(name = "gatehouse-device", value = NAME)
    @Parameter(
            meaning = "a device of the topology",
            examples = {"\"heater\""},
            names = Named.DEVICE)
    public String device(String name) {
        return name;
    }

    /** A register or another value of the device that the same step names. */
    @ParameterType(name = "gatehouse-device-value", value = NAME)
    @Parameter(
            meaning = "a value of a device, as a register's",
            examples = {"\"STATUS\""},
            names = Named.DEVICE_VALUE)
    public String deviceValue(String name) {
        return name;
    }

    @ParameterType(name = "gatehouse-stack", value = NAME)
    @Parameter(
            meaning = "a stack of the topology",
            examples = {"\"toaster\""},
            names = Named.STACK)
    public String stack(String name) {
        return name;
    }

    @ParameterType(name = "gatehouse-fault", value = NAME)
    @Parameter(
            meaning = "a fault of the topology",
            examples = {"\"first-write-fails\""},
            names = Named.FAULT)
    public String fault(String name) {
        return name;
    }

    /** A remote target of the driver that the same step names. */
    @ParameterType(name = "gatehouse-link", value = NAME)
    @Parameter(
            meaning = "a link of the topology from the driver that acts",
            examples = {"\"watch\""},
            names = Named.LINK)
    public String link(String name) {
        return name;
    }

    @ParameterType(name = "gatehouse-rule", value = NAME)
    @Parameter(
            meaning = "a rule for drivers, as [rules.md](rules.md) names it",
            examples = {"\"DoubleCompletion\""},
            names = Named.RULE)
    public String rule(String name) {
        return name;
    }

    /** A thread that a step before this one has made a call on. */
    @ParameterType(name = "gatehouse-known-thread", value = NAME)
    @Parameter(
            meaning = "a thread that a step before has named",
            examples = {"\"A\""},
            names = Named.THREAD)
    public String knownThread(String name) {
        return name;
    }

    @ParameterType(name = "gatehouse-new-thread", value = NAME)
    @Parameter(
            meaning = "a thread that the call is made on",
            examples = {"\"A\""},
            gives = Named.THREAD)
    public String newThread(String name) {
        return name;
    }

    /** A file object that an application has opened, or tried to. */
    @ParameterType(name = "gatehouse-file", value = NAME)
    @Parameter(
            meaning = "a file that a step before has named",
            examples = {"\"f1\""},
            names = Named.FILE)
    public String file(String name) {
        return name;
    }

    @ParameterType(name = "gatehouse-new-file", value = NAME)
    @Parameter(
            meaning = "a name for the file that is opened",
            examples = {"\"f1\""},
            gives = Named.FILE)
    public String newFile(String name) {
        return name;
    }
}

package dev.gatehouse.steps;

import java.util.List;

/** The classes whose methods are Gatehouse's steps, for the catalogue. */
public final class StepLibrary {

    public static final List<Class<?>> CLASSES = List.of(
            TopologySteps.class,
            SendingSteps.class,
            TargetSteps.class,
            RemoteTargetSteps.class,
            InformationSteps.class,
            FileSteps.class,
            DeviceSteps.class,
            PlugAndPlaySteps.class,
            RequestChecks.class,
            TargetChecks.class,
            InformationChecks.class,
            RuleChecks.class,
            DeviceChecks.class);

    private StepLibrary() {}

    /** The catalogue of these steps. */
    public static Catalogue catalogue() {
        return Catalogue.of(CLASSES);
    }
}

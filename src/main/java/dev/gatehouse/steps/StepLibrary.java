package dev.gatehouse.steps;

import java.util.List;

/** The classes whose methods are Gatehouse's steps, for the catalogue. */
public final class StepLibrary {

    public static final List<Class<?>> CLASSES = List.of(
            TopologySteps.class,
            SystemTimeSteps.class,
            SendingSteps.class,
            RequestSteps.class,
            FormattingSteps.class,
            RoutineSteps.class,
            SynchronousSteps.class,
            ReceivedSteps.class,
            BufferSteps.class,
            TargetSteps.class,
            RemoteTargetSteps.class,
            InformationSteps.class,
            FileSteps.class,
            DeviceSteps.class,
            PlugAndPlaySteps.class,
            RequestChecks.class,
            RoutineChecks.class,
            OrderChecks.class,
            TargetChecks.class,
            InformationChecks.class,
            RemoteTargetChecks.class,
            RuleChecks.class,
            DeviceChecks.class);

    private StepLibrary() {}

    /** The catalogue of these steps. */
    public static Catalogue catalogue() {
        return Catalogue.of(CLASSES);
    }
}

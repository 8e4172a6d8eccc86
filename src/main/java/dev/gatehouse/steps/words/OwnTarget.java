package dev.gatehouse.steps.words;

import dev.gatehouse.world.TargetName;
import java.util.function.Function;

/** One of a driver's targets, as a step says it: {@code its local target}, {@code its remote target "watch"}. */
@FunctionalInterface
public interface OwnTarget extends Function<String, TargetName> {

    /** The same target of a driver. */
    default TargetName of(String driver) {
        return apply(driver);
    }

    static OwnTarget read(String words) {
        if (words.equals("its self target")) {
            return TargetName::self;
        }
        return driver -> TargetName.of(driver, Phrases.quoted(words));
    }
}

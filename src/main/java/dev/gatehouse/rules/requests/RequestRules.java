package dev.gatehouse.rules.requests;

import dev.gatehouse.rules.court.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules about the life of requests. */
public final class RequestRules {

    private static final List<Rule> ALL = Stream.concat(
                    Stream.of(
                            new FileObjectConfigured(),
                            new DoubleCompletion(),
                            new ReqDelete(),
                            new ParentObjectCheck(),
                            new InvalidReqAccess(),
                            new RequestCompleted(),
                            new DeferredRequestCompleted(),
                            new InformationBeyondBuffer(),
                            new RequestCompletedLocal(),
                            new InputBufferAPI(),
                            new OutputBufferAPI(),
                            new RequestNameUsedTwice()),
                    BytesAfterCompletion.family().stream())
            .toList();

    private RequestRules() {}

    /** All of them; all worlds share them. */
    public static List<Rule> all() {
        return ALL;
    }
}

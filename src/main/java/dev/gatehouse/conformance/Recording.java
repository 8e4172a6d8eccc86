package dev.gatehouse.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One recording of the framework's own code: the operations, and what they did.
 *
 * @param epilogue empty where the recording died before it
 * @param orderMayVary whether the events of one operation agree in any order
 */
record Recording(
        String id,
        String family,
        String title,
        boolean remote,
        boolean verifier,
        int clientVersion,
        List<Fields> operations,
        List<Observation> observed,
        Optional<Observation> epilogue,
        String outcome,
        boolean orderMayVary) {

    static Recording parse(String line) throws IOException {
        Fields fields = new Fields(Json.object(line));
        Fields settings = fields.object("settings");
        return new Recording(
                fields.text("id"),
                fields.text("family"),
                fields.text("title"),
                fields.text("kind").equals("remote"),
                settings.is("verifier"),
                minorOf(settings.text("clientVersion")),
                fields.objects("ops"),
                fields.objects("observed").stream().map(Observation::recorded).toList(),
                fields.isNull("epilogue")
                        ? Optional.empty()
                        : Optional.of(Observation.recorded(fields.object("epilogue"))),
                fields.text("outcome"),
                fields.is("orderMayVary"));
    }

    private static int minorOf(String version) {
        if (!version.matches("1\\.\\d{1,2}")) {
            throw new IllegalArgumentException("expected a clientVersion such as 1.33, found " + version);
        }
        return Integer.parseInt(version.substring("1.".length()));
    }

    String name() {
        return id + " (" + family + ": " + title + ")";
    }
}

package dev.gatehouse.hardware.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.wdk.RequestType;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A model on a bench: it is told a table of what happens, and its answers are written beside. */
final class DeviceBench implements DevicePort {

    private static final long TICKS_PER_MICROSECOND = 10;

    private final DeviceModel model;
    private final TreeMap<Long, Runnable> wakes = new TreeMap<>();
    private final StringBuilder answers = new StringBuilder();
    private long now;

    private DeviceBench(DeviceModel model) {
        this.model = model;
        model.connect(this);
    }

    /** A device as a topology declares it, between the braces; without its model's name. */
    static DeviceBench of(DeviceModelFactory factory, String keys) {
        String device = "{ model: " + factory.model() + (keys.isEmpty() ? "" : ", ") + keys + " }";
        String yaml = "gatehouse: 1\ndevices: { it: " + device + " }\n"
                + "stacks: { s: { drivers: { bus: { role: bus, hardware: it } } } }\n";
        LoadedTopology loaded = TopologyLoader.load("bench.yaml", yaml.getBytes(UTF_8));
        Problems problems = new Problems();
        Parameters parameters = loaded.topology()
                .orElseThrow(() -> new AssertionError(Problems.text(loaded.problems())))
                .devices()
                .get("it")
                .parameters()
                .reading(problems);
        DeviceModel model = factory.read(parameters).get();
        parameters.finish();
        if (problems.hasErrors()) {
            throw new AssertionError(Problems.text(problems.sorted()));
        }
        return new DeviceBench(model);
    }

    /** Does what each line says, and returns the lines with their answers. */
    String does(String table) {
        table.lines().forEach(this::line);
        return answers.toString();
    }

    private void line(String line) {
        answers.append(line);
        String[] words = line.split(" at 0x| room ", 2);
        String[] command = words[0].split(" ", 2);
        String rest = command.length > 1 ? command[1] : "";
        switch (command[0]) {
            case "pass" -> pass(Long.parseLong(rest) * TICKS_PER_MICROSECOND);
            case "feed" ->
                answers.append(model.feed(hex(rest)) ? "" : " -> nothing comes from outside")
                        .append('\n');
            case "load" -> answers.append(model.setContents(offset(words), hex(rest)) ? "\n" : " -> no room\n");
            case "gone" -> gone();
            case "contents" ->
                answers.append(" -> ")
                        .append(hex(model.contents().orElseThrow()))
                        .append('\n');
            case "values" ->
                answers.append(" -> ").append(new TreeMap<>(model.values())).append('\n');
            case "read" -> serve(BenchTransfer.read(Integer.parseInt(rest), offset(words)));
            case "write" -> serve(BenchTransfer.write(hex(rest), offset(words)));
            case "control" ->
                serve(new BenchTransfer(
                        RequestType.DEVICE_CONTROL, hex(rest), words.length > 1 ? Integer.parseInt(words[1]) : 0, 0));
            default -> throw new AssertionError("no such command: " + line);
        }
    }

    private static int offset(String[] words) {
        return words.length > 1 ? Integer.parseInt(words[1], 16) : 0;
    }

    private void gone() {
        model.gone();
        answers.append('\n');
    }

    private void serve(BenchTransfer transfer) {
        if (!model.answers(transfer)) {
            answers.append(" -> waits\n");
            return;
        }
        long latency = model.latency(transfer).orElse(0);
        Outcome outcome = model.serve(transfer);
        answers.append(" -> ").append(outcome.status()).append(", ").append(outcome.information());
        answers.append(transfer.answered().length == 0 ? "" : ": " + hex(transfer.answered()));
        answers.append(latency == 0 ? "" : " after " + latency / TICKS_PER_MICROSECOND + " us");
        answers.append(outcome.why().isEmpty() ? "" : " (" + outcome.why() + ")")
                .append('\n');
    }

    private void pass(long ticks) {
        answers.append('\n');
        long end = now + ticks;
        while (!wakes.isEmpty() && wakes.firstKey() >> 16 <= end) {
            Map.Entry<Long, Runnable> wake = wakes.pollFirstEntry();
            now = wake.getKey() >> 16;
            wake.getValue().run();
        }
        now = end;
    }

    @Override
    public long now() {
        return now;
    }

    /** The low bits of the key keep those apart that are due at the same time. */
    @Override
    public void after(long ticks, Runnable wake) {
        long key = (now + ticks) << 16;
        while (wakes.containsKey(key)) {
            key++;
        }
        wakes.put(key, wake);
    }

    @Override
    public void interrupt(String why) {
        answers.append(answers.length() == 0 || answers.charAt(answers.length() - 1) == '\n' ? "" : "\n");
        answers.append("  interrupt: ").append(why).append('\n');
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    }
}

package dev.gatehouse.topology.yaml;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.bytes.Layer;
import dev.gatehouse.bytes.Transform;
import dev.gatehouse.hardware.Bounds;
import dev.gatehouse.hardware.CancelBehaviour;
import dev.gatehouse.hardware.DeviceTraits;
import dev.gatehouse.hardware.FaultCondition;
import dev.gatehouse.hardware.FaultEffect;
import dev.gatehouse.hardware.Latency;
import dev.gatehouse.source.Problems;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.topology.Access;
import dev.gatehouse.topology.BehaviourDeclaration;
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.ForwardKind;
import dev.gatehouse.topology.LinkAddress;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.OnStop;
import dev.gatehouse.topology.OnUnhandled;
import dev.gatehouse.topology.OpenWhen;
import dev.gatehouse.topology.PnpReaction;
import dev.gatehouse.topology.QueueKind;
import dev.gatehouse.topology.Retry;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.DeviceRole;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PropertyData;
import dev.gatehouse.wdk.RequestType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TopologyLoaderTest {

    private static final Path GOOD = Path.of("src/test/resources/specimens/topology/good");

    private final Topology toaster = load("toaster.yaml");
    private final Topology everything = load("everything.yaml");

    @Test
    void a_device_keeps_its_place_and_leaves_its_models_keys_to_its_model() {
        DeviceDeclaration heater = toaster.devices().get("heater");
        assertThat(heater.place(), equalTo(at("toaster.yaml", 5, 3)));
        assertThat(heater.model(), equalTo("memory"));
        assertThat(heater.modelPlace(), equalTo(at("toaster.yaml", 6, 12)));
        assertThat(heater.traits().latency(), equalTo(Latency.fixed(20_000)));
        assertThat(heater.traits().cancel(), is(CancelBehaviour.COMPLETES));
        assertThat(heater.traits().queueDepth(), is(DeviceTraits.ANY_NUMBER));
        Problems problems = new Problems();
        assertThat(heater.parameters().reading(problems).size("size"), equalTo(Optional.of(64L)));
        assertThat(problems.isEmpty(), is(true));
    }

    @Test
    void a_key_that_neither_the_loader_nor_the_model_reads_is_found_when_the_model_is_done() {
        DeviceDeclaration heater = toaster.devices().get("heater");
        Problems problems = new Problems();
        heater.parameters().reading(problems).finish();
        String text = problems.sorted().get(0).text().replace(FileReader.name(GOOD) + "/", "");
        assertThat(
                text,
                equalTo(
                        """
                toaster.yaml:7:5: error T101: unknown key "size" of device "heater"
                    7 |     size: 64 B
                      |     ^^^^
                  expected: model, latency, order, queue depth or cancel
                """));
    }

    private static List<String> read(StackDeclaration stack, DeviceProperty property) {
        return PropertyData.read(
                property, stack.properties().values().get(property).toArray());
    }

    @Test
    void a_stack_has_its_drivers_from_the_top_down() {
        StackDeclaration stack = toaster.stacks().get("toaster");
        assertThat(stack.symbolicLink(), equalTo(Optional.of("\\DosDevices\\Toaster0")));
        assertThat(stack.deviceInterface(), equalTo(Optional.of("{781EF630-72B2-11D2-B852-00C04FAD5171}")));
        assertThat(read(stack, DeviceProperty.FRIENDLY_NAME), contains("Acme Toaster"));
        assertThat(read(stack, DeviceProperty.HARDWARE_ID), contains("TOASTER\\Acme"));
        assertThat(
                stack.drivers().stream().map(DriverDeclaration::name).toList(),
                contains("guard", "toaster", "toaster-bus"));
        assertThat(stack.drivers().get(2).hardware(), equalTo(Optional.of("heater")));
        assertThat(stack.drivers().get(2).role(), is(DeviceRole.BUS));
    }

    @Test
    void a_driver_that_says_only_its_role_gets_the_defaults() {
        DriverDeclaration toastmon = driver(toaster, "monitor", "toastmon");
        assertThat(toastmon.io(), is(IoType.BUFFERED));
        assertThat(toastmon.queue(), is(QueueKind.PARALLEL));
        assertThat(toastmon.powerManaged(), is(true));
        assertThat(driver(toaster, "toaster", "guard").powerManaged(), is(false));
        assertThat(toastmon.onUnhandled(), is(OnUnhandled.FORWARD));
        assertThat(toastmon.behaviours().isEmpty(), is(true));
        assertThat(toastmon.fullName(), equalTo(new DriverName("monitor", "toastmon")));
    }

    @Test
    void a_driver_may_say_everything_about_itself() {
        DriverDeclaration guard = driver(everything, "toaster", "guard");
        assertThat(guard.io(), is(IoType.DIRECT));
        assertThat(guard.queue(), is(QueueKind.SEQUENTIAL));
        assertThat(guard.powerManaged(), is(true));
        assertThat(guard.onUnhandled(), is(OnUnhandled.FAIL));
        assertThat(guard.onStop(), is(OnStop.of(OnStop.Kind.REQUEUE)));
        assertThat(driver(everything, "toaster", "toaster").onStop(), is(OnStop.completing(NtStatus.CANCELLED)));
        assertThat(
                guard.behaviours().get(RequestType.READ),
                equalTo(forward(
                        ForwardKind.WITH_COMPLETION_ROUTINE,
                        OptionalLong.of(600_000_000L),
                        new Transform(List.of(new Layer.Mask((byte) 0x7F))),
                        new Transform(List.of(new Layer.Xor(ByteString.of(new byte[] {0x20})))),
                        Optional.empty())));
        assertThat(
                guard.behaviours().get(RequestType.DEVICE_CONTROL),
                equalTo(forward(
                        ForwardKind.SYNCHRONOUSLY,
                        OptionalLong.empty(),
                        Transform.NONE,
                        Transform.NONE,
                        Optional.of("beside"))));
        assertThat(
                guard.behaviours().get(RequestType.INTERNAL_DEVICE_CONTROL),
                equalTo(new BehaviourDeclaration.Pend(true)));
    }

    @Test
    void control_codes_have_behaviours_by_name_and_by_number() {
        DriverDeclaration guard = driver(everything, "toaster", "guard");
        assertThat(
                List.copyOf(guard.ioctlBehaviours().keySet()),
                contains(new IoControlCode(0x000B0000), new IoControlCode(0x0022E006), new IoControlCode(0x000B0004)));
        assertThat(
                guard.ioctlBehaviours().get(new IoControlCode(0x000B0000)),
                equalTo(new BehaviourDeclaration.Complete(
                        NtStatus.SUCCESS, ByteString.of(new byte[] {1, 2, 10}), OptionalLong.of(2))));
    }

    @Test
    void a_link_leads_to_a_name_a_stack_or_a_driver() {
        LinkDeclaration watch = toaster.links().get("watch");
        assertThat(watch.from(), equalTo(new DriverName("monitor", "toastmon")));
        assertThat(watch.to(), equalTo(new LinkAddress.ByName("\\DosDevices\\Toaster0")));
        assertThat(List.copyOf(watch.share()), contains(Access.READ, Access.WRITE));
        assertThat(watch.queryRemove(), equalTo(Optional.of(PnpReaction.CLOSE_FOR_QUERY_REMOVE)));
        LinkDeclaration beneath = everything.links().get("beneath");
        assertThat(beneath.from(), equalTo(new DriverName("more-lamps", "toaster")));
        assertThat(beneath.to(), equalTo(new LinkAddress.ToDriver(new DriverName("toaster", "toaster-bus"))));
        assertThat(beneath.open(), is(OpenWhen.BY_SCENARIO));
        LinkDeclaration file = everything.links().get("file");
        assertThat(List.copyOf(file.access()), contains(Access.READ));
        assertThat(file.share().isEmpty(), is(true));
        assertThat(everything.links().get("beside").to(), equalTo(new LinkAddress.ToStack("lamps")));
    }

    @Test
    void a_fault_says_which_request_fails_how() {
        FaultDeclaration fault = toaster.faults().get("first-write-fails");
        assertThat(fault.place(), equalTo(at("toaster.yaml", 38, 3)));
        assertThat(fault.device(), equalTo("heater"));
        assertThat(
                fault.when(),
                equalTo(new FaultCondition(
                        Optional.of(RequestType.WRITE),
                        Optional.empty(),
                        Bounds.ANY,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(1),
                        OptionalInt.empty(),
                        FaultCondition.ANY_NUMBER,
                        false)));
        assertThat(fault.effect(), equalTo(new FaultEffect.Complete(NtStatus.DEVICE_NOT_READY)));
    }

    @Test
    void a_fault_says_what_it_leaves_open() {
        FaultDeclaration anyTwo = everything.faults().get("any-two");
        assertThat(anyTwo.when().atMost(), is(2));
        assertThat(anyTwo.when().perhaps(), is(true));
        assertThat(
                anyTwo.effect(),
                equalTo(new FaultEffect.CompleteWithOneOf(List.of(
                        NtStatus.DEVICE_BUSY,
                        NtStatus.parse("STATUS_IO_TIMEOUT").orElseThrow()))));
        FaultDeclaration torn = everything.faults().get("torn");
        assertThat(torn.when().perhaps(), is(false));
        assertThat(torn.effect(), equalTo(new FaultEffect.ShortenWithin(0, 4, 7)));
        assertThat(
                everything.faults().get("slow").effect(),
                equalTo(new FaultEffect.Delay(new Latency(10_000, 50_000, 0, 7))));
    }

    @Test
    void the_place_of_a_value_with_an_anchor_is_that_of_the_value() {
        LoadedTopology loaded = TopologyLoader.load(
                "anchor.yaml", "gatehouse: 1\ntitle: &t\n  2026-11-22\n".getBytes(StandardCharsets.UTF_8));
        assertThat(loaded.problems().get(0).place(), equalTo(new SourceLocation("anchor.yaml", 3, 3)));
        assertThat(loaded.problems().get(0).length(), is(10));
    }

    private static BehaviourDeclaration forward(
            ForwardKind kind, OptionalLong timeout, Transform up, Transform down, Optional<String> to) {
        return new BehaviourDeclaration.Forward(kind, timeout, up, down, to, Retry.NEVER);
    }

    private static DriverDeclaration driver(Topology topology, String stack, String name) {
        return topology.stacks().get(stack).driver(name).orElseThrow();
    }

    private static SourceLocation at(String file, int line, int column) {
        return new SourceLocation(FileReader.name(GOOD) + "/" + file, line, column);
    }

    private static Topology load(String file) {
        return TopologyLoader.load(GOOD, GOOD.resolve(file)).topology().orElseThrow();
    }
}

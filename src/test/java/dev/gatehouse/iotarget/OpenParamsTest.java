package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Target-states 5.1, rows 4 and 5: FxIoTargetValidateOpenParams.
 *
 * <p>Java's types leave no room for null parameters, a wrong size, an undefined type, OpenLocalTargetByFile, and a name
 * whose Length and MaximumLength differ.
 */
final class OpenParamsTest {

    private static final TargetCallback CALLBACK = target -> Frame.of(NtStatus.SUCCESS);
    private static final TargetCallback NO = TargetCallback.NONE;
    private static final OpenFile FILE = new OpenFile(new FileObject(9, ""), 0);

    /** What is opened, and what comes of it. */
    private record Row(
            String what, boolean device, String name, OpenFile file, TargetCallbacks callbacks, NtStatus status) {

        static Row existing(boolean device, OpenFile file, TargetCallbacks callbacks, NtStatus status) {
            String what = (device ? "a device" : "no device") + (file.isNone() ? " without a file" : " with a file");
            return new Row(what, device, "", file, callbacks, status);
        }

        static Row named(String name, NtStatus status) {
            return new Row("the name \"" + name + "\"", false, name, OpenFile.NONE, TargetCallbacks.NONE, status);
        }

        OpenParams params(LowerDevice found) {
            return what.startsWith("the name")
                    ? new OpenParams.ByName(name, AccessMask.READ_WRITE, AccessMask.READ_WRITE, callbacks)
                    : new OpenParams.ExistingDevice(device ? found : LowerDevice.NONE, file, callbacks);
        }

        @Override
        public String toString() {
            return what + (callbacks.any() ? ", with callbacks" : "") + ": " + status.text();
        }
    }

    private static List<TargetCallbacks> one() {
        return List.of(
                new TargetCallbacks(CALLBACK, NO, NO),
                new TargetCallbacks(NO, CALLBACK, NO),
                new TargetCallbacks(NO, NO, CALLBACK));
    }

    static Stream<Row> rows() {
        Stream<Row> withCallbacks = one().stream()
                .flatMap(callbacks -> Stream.of(
                        Row.existing(true, OpenFile.NONE, callbacks, NtStatus.INVALID_PARAMETER),
                        Row.existing(true, FILE, callbacks, NtStatus.SUCCESS),
                        Row.existing(false, FILE, callbacks, NtStatus.INVALID_PARAMETER)));
        return Stream.concat(
                withCallbacks,
                Stream.of(
                        Row.existing(true, OpenFile.NONE, TargetCallbacks.NONE, NtStatus.SUCCESS),
                        Row.existing(true, FILE, TargetCallbacks.NONE, NtStatus.SUCCESS),
                        Row.existing(false, OpenFile.NONE, TargetCallbacks.NONE, NtStatus.INVALID_PARAMETER),
                        Row.named("", NtStatus.INVALID_PARAMETER),
                        Row.named("\\DosDevices\\Disk0", NtStatus.SUCCESS)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_parameters_are_looked_at_before_anything_else(Row row) {
        Rig rig = new Rig(true);
        RemoteTarget target = rig.remote();
        assertThat(rig.resultOf(target.open(row.params(rig.device))), equalTo(row.status()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_refusal_changes_nothing_and_only_an_open_by_name_can_be_done_again(Row row) {
        Rig rig = new Rig(true);
        RemoteTarget target = rig.remote();
        OpenState before = target.openState();
        rig.resultOf(target.open(row.params(rig.device)));
        OpenState expected = row.status().isSuccess() ? OpenState.OPEN : before;
        assertThat(target.openState(), equalTo(expected));
        rig.resultOf(target.close());
        boolean again = row.status().isSuccess() && !row.name().isEmpty();
        assertThat(
                rig.resultOf(target.open(new OpenParams.Reopen())),
                equalTo(again ? NtStatus.SUCCESS : NtStatus.INVALID_DEVICE_REQUEST));
    }
}

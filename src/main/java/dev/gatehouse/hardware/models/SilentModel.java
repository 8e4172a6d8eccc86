package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Supplier;

/** Never answers. What it holds ends when it is cancelled, completed by the scenario, or gone. */
public final class SilentModel implements DeviceModel {

    @Override
    public Outcome serve(Transfer transfer) {
        return new Outcome(NtStatus.SUCCESS, 0, "the scenario was wound up");
    }

    @Override
    public boolean answers(Transfer transfer) {
        return false;
    }

    /** Reads no keys. */
    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "silent";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            return SilentModel::new;
        }
    }
}

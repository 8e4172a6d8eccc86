package dev.gatehouse.wdk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The constants of an enumeration that a device property has.
 *
 * @param first the value of the first one; each next one is greater by 1
 * @param names in the order of their values
 */
public record PropertyWords(int first, List<String> names) {

    static final PropertyWords NONE = new PropertyWords(0, List.of());

    /** INTERFACE_TYPE of wdm.h. */
    static final PropertyWords BUSES = new PropertyWords(
            -1,
            List.of(
                    "InterfaceTypeUndefined",
                    "Internal",
                    "Isa",
                    "Eisa",
                    "MicroChannel",
                    "TurboChannel",
                    "PCIBus",
                    "VMEBus",
                    "NuBus",
                    "PCMCIABus",
                    "CBus",
                    "MPIBus",
                    "MPSABus",
                    "ProcessorInternal",
                    "InternalPowerBus",
                    "PNPISABus",
                    "PNPBus",
                    "Vmcs",
                    "ACPIBus"));

    /** DEVICE_INSTALL_STATE of wdm.h. */
    static final PropertyWords INSTALL_STATES = new PropertyWords(
            0,
            List.of(
                    "InstallStateInstalled",
                    "InstallStateNeedsReinstall",
                    "InstallStateFailedInstall",
                    "InstallStateFinishInstall"));

    /** DEVICE_REMOVAL_POLICY of wdm.h. */
    static final PropertyWords REMOVAL_POLICIES = new PropertyWords(
            1,
            List.of(
                    "RemovalPolicyExpectNoRemoval",
                    "RemovalPolicyExpectOrderlyRemoval",
                    "RemovalPolicyExpectSurpriseRemoval"));

    /** The constants with their values, in order. */
    public Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), first + i);
        }
        return values;
    }

    /** The constant of a value, or the value itself where none has it. */
    String nameOf(int value) {
        int index = value - first;
        return index >= 0 && index < names.size() ? names.get(index) : Integer.toUnsignedString(value);
    }
}

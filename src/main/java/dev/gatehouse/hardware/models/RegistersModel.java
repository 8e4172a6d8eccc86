package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.hardware.parts.Words;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Registers at offsets, each read or written as a whole, lowest byte first. Reads and writes may set and clear bits of
 * others, at once or later with an interrupt.
 */
public final class RegistersModel implements DeviceModel {

    private final List<Register> registers;
    private final Map<String, Long> values = new LinkedHashMap<>();
    private DevicePort port;

    private RegistersModel(List<Register> registers) {
        this.registers = registers;
        registers.forEach(register -> values.put(register.name(), register.reset()));
    }

    @Override
    public void connect(DevicePort given) {
        port = given;
    }

    @Override
    public Outcome serve(Transfer transfer) {
        if (transfer.type().isControl()) {
            return Words.refused(transfer, "registers are read and written");
        }
        Optional<Register> found = registers.stream()
                .filter(register -> register.offset() == transfer.offset())
                .findFirst();
        if (found.isEmpty()) {
            return refused("no register begins at offset " + hex(transfer.offset()) + within(transfer.offset()));
        }
        boolean reads = transfer.type() == RequestType.READ;
        int length = reads ? transfer.room() : transfer.input().length;
        if (length != found.get().bytes()) {
            return refused("register " + found.get().name() + " has "
                    + Words.bytes(found.get().bytes()) + ", and is read and written as a whole");
        }
        return reads ? read(found.get(), transfer) : write(found.get(), transfer.input());
    }

    private String within(long offset) {
        return registers.stream()
                .filter(register -> register.offset() < offset && offset < register.end())
                .findFirst()
                .map(register -> ": it is within " + register.name())
                .orElse("");
    }

    private static Outcome refused(String why) {
        return Outcome.failure(NtStatus.INVALID_PARAMETER, why);
    }

    private Outcome read(Register register, Transfer transfer) {
        if (!register.access().canRead()) {
            return denied(register);
        }
        transfer.answer(bytes(register));
        if (register.access() == Register.Access.READ_TO_CLEAR) {
            values.put(register.name(), 0L);
        }
        follow(register.onRead());
        return Outcome.success(register.bytes());
    }

    private Outcome write(Register register, byte[] bytes) {
        if (!register.access().canWrite()) {
            return denied(register);
        }
        long written = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            written = written << Byte.SIZE | Byte.toUnsignedLong(bytes[i]);
        }
        boolean clears = register.access() == Register.Access.WRITE_1_TO_CLEAR;
        values.put(register.name(), clears ? values.get(register.name()) & ~written : written);
        follow(register.onWrite());
        return Outcome.success(bytes.length);
    }

    private static Outcome denied(Register register) {
        return Outcome.failure(
                NtStatus.ACCESS_DENIED,
                "register " + register.name() + " is " + register.access().words());
    }

    private void follow(Register.Effect effect) {
        if (effect.after() == 0) {
            apply(effect);
        } else {
            port.after(effect.after(), () -> {
                apply(effect);
                port.interrupt("registers have changed");
            });
        }
    }

    private void apply(Register.Effect effect) {
        for (Register register : registers) {
            long kept = values.get(register.name()) & ~effect.clear().getOrDefault(register.name(), 0L);
            long set = effect.set().getOrDefault(register.name(), 0L);
            values.put(register.name(), register.fitting(kept | set));
        }
    }

    private byte[] bytes(Register register) {
        byte[] bytes = new byte[register.bytes()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (values.get(register.name()) >>> (Byte.SIZE * i));
        }
        return bytes;
    }

    /** All registers at their offsets, with zeros between them. */
    @Override
    public Optional<byte[]> contents() {
        byte[] all = new byte[registers.stream().mapToInt(Register::end).max().orElse(0)];
        registers.forEach(register -> System.arraycopy(bytes(register), 0, all, register.offset(), register.bytes()));
        return Optional.of(all);
    }

    /** Changes registers without side effects; there has to be one at each of the bytes. */
    @Override
    public boolean setContents(int offset, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (at(offset + i).isEmpty()) {
                return false;
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            Register register = at(offset + i).orElseThrow();
            int shift = Byte.SIZE * (offset + i - register.offset());
            long others = values.get(register.name()) & ~(0xFFL << shift);
            values.put(register.name(), others | Byte.toUnsignedLong(bytes[i]) << shift);
        }
        return true;
    }

    private Optional<Register> at(int offset) {
        return registers.stream()
                .filter(register -> register.offset() <= offset && offset < register.end())
                .findFirst();
    }

    /** The value of each register by its name. */
    @Override
    public Map<String, Long> values() {
        return values;
    }

    private static String hex(long offset) {
        return String.format("0x%X", offset);
    }

    /** Reads {@code registers}, by name. */
    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "registers";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            List<Register> registers = RegisterReader.read(parameters);
            return () -> new RegistersModel(registers);
        }
    }
}

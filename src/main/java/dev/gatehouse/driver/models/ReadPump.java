package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Keeps one read outstanding on a UART, each as long as what is missing of a packet, and hands packets on. */
final class ReadPump {

    private final RemoteTarget uart;
    private final Request request;
    private final BiConsumer<Ddi, HciPacket> whole;
    private HciPacket packet = new HciPacket();
    private boolean on;

    ReadPump(Ddi ddi, RemoteTarget uart, BiConsumer<Ddi, HciPacket> whole) {
        this.uart = uart;
        this.request = ddi.createRequest("uart-read", ObjectAttributes.NONE.parent(uart))
                .get();
        this.whole = whole;
    }

    void turnOn(Ddi ddi) {
        on = true;
        read(ddi);
    }

    /** What was read of a packet before it was turned off is not lost. */
    void turnOff() {
        on = false;
    }

    private void read(Ddi ddi) {
        Memory memory = ddi.createMemory("uart-read memory", packet.missing(), ObjectAttributes.NONE.parent(request))
                .get();
        ddi.reuse(request, NtStatus.SUCCESS);
        NtStatus status = ddi.format(uart, request, Format.read(MemoryRange.all(memory), 0));
        ddi.setCompletionRoutine(request, (calls, completed, from, params) -> cameBack(calls, memory, params));
        if (!status.isSuccess() || !ddi.send(request, uart, SendOptions.NONE)) {
            ddi.deleteObject(memory);
            turnOff();
        }
    }

    private void cameBack(Ddi ddi, Memory memory, CompletionParams params) {
        byte[] bytes = Arrays.copyOf(memory.span().bytes(), (int) params.information());
        ddi.reuse(request, NtStatus.SUCCESS);
        ddi.deleteObject(memory);
        if (!params.status().isSuccess()) {
            ddi.print("the pump stops: " + params.status());
            turnOff();
            return;
        }
        packet.add(bytes);
        if (packet.isWhole()) {
            HciPacket done = packet;
            packet = new HciPacket();
            whole.accept(ddi, done);
        }
        if (on) {
            read(ddi);
        }
    }
}

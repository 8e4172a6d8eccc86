package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A driver model is tested in a stack: the topology's, here without a feature. */
class RetryingDriverTest {

    private static World gate() {
        Models models = Models.of(RetryingDriverTest.class.getClassLoader());
        return TopologyLoader.load(Path.of(""), Path.of("scenarios", "counter.yaml"))
                .topology()
                .map(topology -> World.start(Blueprint.of(topology, models)))
                .orElseThrow();
    }

    /** Reads through the driver while the device is not ready so many times; returns how the read ended. */
    private static NtStatus read(int failures, int arrivals) {
        try (World world = gate()) {
            world.act(world.hardware().failNext("turnstile", failures, NtStatus.DEVICE_NOT_READY));
            world.run(world.requests().sendFromApplication("gate", SendSpec.read("r1", 1, 0)));
            assertEquals(arrivals, world.devices().received("turnstile").size());
            return world.requests().find("r1").lastCompletion().orElseThrow().status();
        }
    }

    @Test
    void a_read_is_sent_once_more_where_the_device_was_not_ready_and_no_more_than_that() {
        assertEquals(
                List.of(NtStatus.SUCCESS, NtStatus.SUCCESS, NtStatus.DEVICE_NOT_READY),
                List.of(read(0, 1), read(1, 2), read(2, 2)));
    }
}

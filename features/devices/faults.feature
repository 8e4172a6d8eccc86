Feature: Faults are declared in the topology, and a scenario switches them on

  A scenario that switches one on which never fires fails and says so.

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/faults.yaml"

  Scenario: every third read fails
    Given the fault "every-third" is switched on
    When driver "disk" sends a read of 1 byte as "r1"
    And driver "disk" sends a read of 1 byte as "r2"
    And driver "disk" sends a read of 1 byte as "r3"
    And driver "disk" sends a read of 1 byte as "r4"
    And 2 ms pass
    Then request "r2" completes with STATUS_SUCCESS
    And request "r3" completes with STATUS_CRC_ERROR
    And request "r4" completes with STATUS_SUCCESS

  Scenario: a part of the disk is bad
    Given the fault "bad-spot" is switched on
    When driver "disk" sends a read of 4 bytes at offset 0x7C as "good"
    And driver "disk" sends a read of 4 bytes at offset 0x80 as "bad"
    And 2 ms pass
    Then request "good" completes with STATUS_SUCCESS and 4 bytes
    And request "bad" completes with STATUS_DEVICE_DATA_ERROR and 0 bytes

  Scenario: the disk is not ready in its first 10 ms
    Given the fault "warming-up" is switched on
    When driver "disk" sends a read of 1 byte as "early"
    And 10 ms pass
    And driver "disk" sends a read of 1 byte as "late"
    And 2 ms pass
    Then request "early" completes with STATUS_DEVICE_NOT_READY
    And request "late" completes with STATUS_SUCCESS

  Scenario: a write fails while the line is full
    Given the fault "full" is switched on
    When driver "line" sends a write of "01 02 03 04" as "w1"
    And driver "line" sends a write of "05" as "w2"
    Then request "w1" completes with STATUS_SUCCESS
    And request "w2" completes with STATUS_DEVICE_BUSY

  Scenario: one control fails, another does not
    Given the fault "no-reset" is switched on
    When driver "plug" sends an IOCTL IOCTL_RESET as "reset"
    And driver "plug" sends an IOCTL IOCTL_ECHO with input "CA FE" and room for 2 bytes as "echo"
    Then request "reset" completes with STATUS_NOT_SUPPORTED
    And request "echo" completes with STATUS_SUCCESS and 2 bytes

  Scenario: a read is short
    Given the fault "short" is switched on
    When driver "disk" sends a read of 4 bytes as "r1"
    And 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 2 bytes

  Scenario: bits are turned over on their way
    Given the fault "flipped" is switched on
    When driver "disk" sends a read of 4 bytes as "r1"
    And 2 ms pass
    Then the buffer of "r1" is:
      """hex
      AA 55 AA 55
      """

  Scenario: noise turns over other bits in each byte, the same in each run
    Given the fault "line-noise" is switched on
    When driver "disk" sends a write of "00 00 00 00" as "w1"
    And 2 ms pass
    Then device "disk" contains at offset 0:
      """hex
      D7 1C 02 CB
      """
    And request "w1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: one request takes long, the next does not
    Given the fault "slow" is switched on
    When driver "disk" sends a read of 1 byte as "r1"
    And driver "disk" sends a read of 1 byte as "r2"
    And 100 ms pass
    Then request "r1" completed at 100 ms
    And request "r2" completed at 2 ms

  Scenario: the device forgets a request, and only its time-out ends it
    Given the fault "forgotten" is switched on
    When driver "disk" sends a read of 1 byte with a time-out of 1 s as "r1"
    And 1 s passes
    Then request "r1" completes with STATUS_IO_TIMEOUT
    And device "disk" was asked to cancel "r1"

  Scenario: a second interrupt finds nothing to do
    Given the fault "bouncing" is switched on
    When driver "disk" sends a read of 1 byte as "r1"
    And 2 ms pass
    Then request "r1" completes exactly once

  Scenario: the device is pulled out while it has a request
    Given the fault "pulled-out" is switched on
    And driver "disk" has sent a read of 1 byte as "r1"
    When driver "disk" sends a read of 1 byte as "r2"
    Then request "r1" completes with STATUS_DEVICE_NOT_CONNECTED
    And request "r2" completes with STATUS_DEVICE_NOT_CONNECTED

  Scenario: a fault that is switched off hits nothing any more
    Given the fault "bad-spot" is switched on
    And driver "disk" has sent a read of 4 bytes at offset 0x80 as "r1"
    When the fault "bad-spot" is switched off
    And driver "disk" sends a read of 4 bytes at offset 0x80 as "r2"
    And 2 ms pass
    Then request "r1" completes with STATUS_DEVICE_DATA_ERROR
    And request "r2" completes with STATUS_SUCCESS and 4 bytes

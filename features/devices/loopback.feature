Feature: A loopback plug gives back what it is given

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/loopback.yaml"

  Scenario: a read waits for a write, and gets its bytes
    Given driver "adapter" has sent a read of 16 bytes as "r1"
    When driver "adapter" sends a write of "CA FE" as "w1"
    And 12 us pass
    Then request "w1" completes with STATUS_SUCCESS and 2 bytes
    And device "plug" has "r1"
    When 26 us pass
    Then request "r1" completes with STATUS_SUCCESS and 2 bytes

  Scenario: each write comes back as a message of its own, in order
    Given driver "adapter" has sent a write of "01 02 03" as "w1"
    And 1 ms passes
    And driver "adapter" has sent a write of "04" as "w2"
    And 1 ms passes
    When driver "adapter" sends a read of 16 bytes as "r1"
    And driver "adapter" sends a read of 16 bytes as "r2"
    And 1 ms passes
    Then request "r1" completes with STATUS_SUCCESS and 3 bytes
    And request "r2" completes with STATUS_SUCCESS and 1 byte

  Scenario: a control gets its input back
    When driver "adapter" sends an IOCTL IOCTL_ECHO with input "DE AD" and room for 4 bytes as "c1"
    And 1 ms passes
    Then request "c1" completes with STATUS_SUCCESS and 2 bytes

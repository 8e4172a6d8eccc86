Feature: A driver outlives any one fault, whichever request it hits

  What a fault leaves open is a choice in a scenario that is explored: whether it hits a request at all, with which of its
  statuses, after how many bytes and how late.

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/any-fault.yaml"

  @explore
  Scenario: one retry is enough for any one fault
    Given the fault "any-one" is switched on
    When these happen at the same time:
      | an application sends a read of 4 bytes to stack "scanner" as "r1"             |
      | an application sends a read of 8 bytes at offset 8 to stack "scanner" as "r2" |
    And 4 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r2" completes with STATUS_SUCCESS and 8 bytes
    And in some schedule device "scanner" has received "r1", "r2"
    And in some schedule device "scanner" has received "r1", "r2", "r1"
    And in some schedule device "scanner" has received "r1", "r2", "r2"

  @explore
  Scenario: two faults are too many for it, if they hit the same read
    Given the fault "any-two" is switched on
    And an application has sent a read of 4 bytes to stack "scanner" as "r1"
    And an application has sent a read of 8 bytes to stack "scanner" as "r2"
    When 4 ms pass
    Then requests "r1", "r2" complete exactly once
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r1" completes with STATUS_DEVICE_BUSY
    And in some schedule request "r2" completes with STATUS_DEVICE_BUSY

  @explore
  Scenario: a time-out brings back whichever read the device forgets
    Given the fault "lost" is switched on
    And driver "viewer" has sent a read of 4 bytes with a time-out of 1 s as "r1"
    And driver "viewer" has sent a read of 4 bytes with a time-out of 1 s as "r2"
    When 1 s passes
    Then requests "r1", "r2" complete exactly once
    And in some schedule request "r1" completes with STATUS_IO_TIMEOUT
    And in some schedule request "r2" completes with STATUS_IO_TIMEOUT

  @explore
  Scenario: a read may be cut anywhere
    Given the fault "torn" is switched on
    When driver "viewer" sends a read of 4 bytes as "r1"
    And 2 ms pass
    Then in some schedule request "r1" completes with STATUS_SUCCESS and 0 bytes
    And in some schedule request "r1" completes with STATUS_SUCCESS and 3 bytes
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes

  @explore
  Scenario: a slow device is late, or just in time
    Given the fault "sluggish" is switched on
    And driver "viewer" has sent a read of 4 bytes with a time-out of 5 ms as "r1"
    When 10 ms pass
    Then request "r1" completes exactly once
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r1" completes with STATUS_IO_TIMEOUT

  Scenario: in an ordinary run a fault hits wherever it can, in the first way
    Given the fault "any-one" is switched on
    And driver "viewer" has sent a read of 4 bytes as "r1"
    And driver "viewer" has sent a read of 4 bytes as "r2"
    When 2 ms pass
    Then request "r1" completes with STATUS_DEVICE_BUSY
    And request "r2" completes with STATUS_SUCCESS and 4 bytes

Feature: A time-out counts only with its flag, and 0 means none

  WDF_REQUEST_SEND_OPTION_TIMEOUT says that Timeout is meant. A request that is pended times out where it waits, whatever
  the target's state.

  Source: FxIoTarget::SubmitLocked, ddi/ns-wdfrequest-_wdf_request_send_options

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests
    And driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has set a completion routine for "r1"

  Scenario: a time-out of 0 is none
    When driver "sender" sends "r1" with these options:
      | Flags   | TIMEOUT |
      | Timeout | 0       |
    And 1 min passes
    Then request "r1" has not completed

  Scenario: a time-out without its flag is ignored
    When driver "sender" sends "r1" with these options:
      | Timeout | 50 ms from now |
    And 1 min passes
    Then request "r1" has not completed

  Scenario: a time-out goes with any other option but send-and-forget
    Given driver "sender" has purged its local target
    When driver "sender" sends "r1" with these options:
      | Flags   | TIMEOUT, IGNORE_TARGET_STATE |
      | Timeout | 50 ms from now               |
    And 50 ms pass
    Then request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    And request "r1" completed at 50 ms

  Scenario: a timer that was allocated before is used by each send
    Given driver "sender" allocates the timer of "r1"
    When driver "sender" sends "r1" with a time-out of 50 ms
    And 50 ms pass
    Then request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    When driver "sender" reuses "r1"
    And driver "sender" sends a read of 4 bytes with a time-out of 70 ms as "r1"
    And 70 ms pass
    Then request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    And request "r1" completed at 120 ms

  Scenario: what a purge takes off the queue does not time out
    Given driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes with a time-out of 50 ms as "r2"
    When driver "sender" purges its local target
    And 100 ms pass
    Then request "r2" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes
    And request "r2" completed at 0 ms

  Scenario: a time-out calls the completion routine on the timer's DPC
    When driver "sender" sends a read of 4 bytes with a time-out of 50 ms as "r2"
    And 50 ms pass
    Then the completion routine of "r2" was called on the timer of "r2" at DISPATCH_LEVEL
    And device "dial" was asked to cancel "r2"

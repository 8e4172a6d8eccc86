Feature: An absolute time-out follows the system clock, a relative one does not

  A positive time-out is a system time since 1601-01-01 that follows changes of the clock; a negative one counts
  from the send (WDF_ABS_TIMEOUT_IN_MS, WDF_REL_TIMEOUT_IN_MS). The system time is 2020-01-01T00:00:00Z at the start.

  Source: FxIoTarget::SubmitLocked, src/docs/fidelity.md#time-outs

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario: a time-out at a system time that nobody changes
    When driver "sender" sends a read of 4 bytes with a time-out at 2020-01-01T00:00:02Z as "r1"
    And the clock runs to 10 s
    Then request "r1" completes with STATUS_IO_TIMEOUT
    And request "r1" completed at 2 s

  Scenario: a clock that is set forward makes an absolute time-out expire sooner
    Given driver "sender" has sent a read of 4 bytes with a time-out at 2020-01-01T00:00:10Z as "r1"
    And driver "sender" has sent a read of 4 bytes with a time-out of 10 s as "r2"
    And 1 s passes
    When the system time is set to 2020-01-01T00:00:08Z
    And the clock runs to 20 s
    Then request "r1" completed at 3 s
    And request "r2" completed at 10 s

  Scenario: a clock that is set past an absolute time-out makes it expire at once
    Given driver "sender" has sent a read of 4 bytes with a time-out at 2020-01-01T00:00:10Z as "r1"
    When the system time is set to 2021-01-01T00:00:00Z
    Then request "r1" completes with STATUS_IO_TIMEOUT
    And request "r1" completed at 0 ms

  Scenario: a clock that is set back makes an absolute time-out expire later, for a synchronous send too
    Given driver "sender" has sent a read of 4 bytes with a time-out at 2020-01-01T00:00:02Z, synchronously as "r1" on thread "reader"
    And 1 s passes
    When the system time is set to 2020-01-01T00:00:00Z
    And the clock runs to 20 s
    Then the call of thread "reader" has returned
    And request "r1" completes with STATUS_IO_TIMEOUT
    And request "r1" completed at 3 s

  @explore
  Scenario: an absolute time-out that is over when the request is sent
    Given the system time is 2030-01-01T00:00:00Z
    And driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has set a completion routine for "r1"
    When driver "sender" sends "r1" with these options:
      | Flags   | TIMEOUT              |
      | Timeout | 2020-01-01T00:00:00Z |
    Then request "r1" completes with STATUS_IO_TIMEOUT

Feature: Things that happen at the same time

  All rows begin before any of them goes on; under the default schedule the first row goes on first.

  Source: FxIoTarget::SubmitLocked, WdfRequestCancelSentRequest, src/docs/steps.md

  Background:
    Given the topology "toaster.yaml"
    And device "heater" holds requests

  @explore
  Scenario: a request that its device completes first cannot be cancelled any more
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When these happen at the same time:
      | device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes  |
      | driver "guard" cancels "r1"                                     |
      | driver "guard" stops its local target, cancelling sent requests |
    Then request "r1" completes exactly once
    And the local target of driver "guard" is Stopped

  Scenario: a device that comes too late completes nothing
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When these happen at the same time:
      | driver "guard" cancels "r1"                                    |
      | device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes |
    Then request "r1" completes with STATUS_CANCELLED
    And the buffer of "r1" is unchanged

  Scenario: sixty-four requests are sent at once, and each comes back once
    When driver "guard" sends a read of 4 bytes as "r1" to "r64"
    Then requests "r1" to "r64" have not completed
    When device "heater" completes "r1" to "r32" with STATUS_SUCCESS and 4 bytes
    And driver "guard" cancels "r33" to "r64"
    Then requests "r1" to "r32" complete with STATUS_SUCCESS and 4 bytes
    And requests "r33" to "r64" complete with STATUS_CANCELLED
    And requests "r1" to "r64" complete exactly once

  Scenario: a row may be a call that waits, on a thread of its own
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When these happen at the same time:
      | driver "guard" stops its local target, waiting for sent requests on thread "A" |
      | driver "guard" sends a read of 4 bytes as "r2"                                 |
    Then thread "A" is waiting
    When device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then the call of thread "A" has returned
    And request "r2" is pended in the target

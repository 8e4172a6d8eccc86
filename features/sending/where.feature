Feature: A completion routine runs on the thread, and at the level, of whatever completes its request

  That may be the sender itself, before its send returns, a canceller, a timer, or a call that empties the target.

  Source: FxIoTarget::RequestCompletionRoutine, ddi/nc-wdfrequest-evt_wdf_request_completion_routine

  Background:
    Given the topology "reference.yaml"

  Scenario: a lower driver that completes at once does so on the sender's thread
    When driver "sender" sends a read of 4 bytes as "r1" on thread "reader"
    Then the completion routine of "r1" was called on thread "reader" at PASSIVE_LEVEL

  Scenario: a device that completes later does so at DISPATCH_LEVEL
    Given device "dial" takes 2 ms for each request
    When driver "sender" sends a read of 4 bytes as "r1"
    And 2 ms pass
    Then the completion routine of "r1" was called at DISPATCH_LEVEL

  Scenario: a request that is cancelled comes back on the canceller's thread
    Given device "dial" holds requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" cancels "r1"
    Then the completion routine of "r1" was called on the scenario's thread at PASSIVE_LEVEL

  Scenario: a pended request that a purge fails comes back on the thread of the purge
    Given driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" purges its local target and waits on thread "purger"
    Then the completion routine of "r1" was called on thread "purger" at PASSIVE_LEVEL

  Scenario: a request that times out comes back on the timer's DPC
    Given device "dial" holds requests
    When driver "sender" sends a read of 4 bytes with a time-out of 50 ms as "r1"
    And 50 ms pass
    Then the completion routine of "r1" was called on the timer of "r1" at DISPATCH_LEVEL

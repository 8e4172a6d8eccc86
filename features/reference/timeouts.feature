Feature: What time-outs do, seen from outside

  The traces R6 to R11 of the reference.

  Source: src/docs/fidelity.md#reference-traces, FxIoTarget::TimerCallback

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  @R6
  Scenario: a time-out cancels the request on the timer's thread
    When driver "sender" sends a read of 4 bytes with a time-out of 50 ms as "r1"
    And the clock runs to 50 ms
    Then these happened in this order on the timer of "r1":
      | the time-out of "r1" is over                                    |
      | device "dial" is asked to cancel "r1"                           |
      | the completion routine of "r1" is called with STATUS_IO_TIMEOUT |
    And request "r1" completed at 50 ms
    And the completion routine of "r1" was called on the timer of "r1" at DISPATCH_LEVEL

  @R7
  Scenario: a lower driver may complete with success what a time-out cancels
    Given driver "sender" has sent a write of "01 02" with a time-out of 50 ms as "w1"
    And driver "port" has marked "w1" cancelable, and completes it with STATUS_SUCCESS when it is cancelled
    When the clock runs to 50 ms
    Then request "w1" completes with STATUS_SUCCESS
    And request "w1" completed at 50 ms
    And rule "RequestCompletedLocal" is broken by driver "port"

  @R8
  Scenario: a lower driver that polls ends the request when it looks, and that counts as a time-out
    Given driver "sender" has sent a write of "01 02" with a time-out of 50 ms as "w1"
    When the clock runs to 200 ms
    Then request "w1" has not completed
    When driver "port" asks whether "w1" is cancelled
    Then WdfRequestIsCanceled returned TRUE
    When driver "port" completes "w1" with STATUS_CANCELLED
    Then request "w1" completes with STATUS_IO_TIMEOUT
    And request "w1" completed at 200 ms
    And rule "RequestCompletedLocal" is broken by driver "port"

  @R9
  Scenario: a request that is pended times out where it waits
    Given driver "sender" has stopped its local target, leaving sent requests
    When driver "sender" sends a read of 4 bytes with a time-out of 50 ms as "r1"
    And the clock runs to 50 ms
    Then request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    And request "r1" completed at 50 ms
    And device "dial" has received nothing

  @R10
  Scenario: a request that was pended has no time-out any more once the target is started
    Given driver "sender" has stopped its local target, leaving sent requests
    When driver "sender" sends a read of 4 bytes with a time-out of 50 ms as "r1"
    And the clock runs to 20 ms
    And driver "sender" starts its local target
    Then device "dial" received "r1" at 20 ms
    When the clock runs to 10 s
    Then request "r1" has not completed
    And device "dial" was not asked to cancel anything
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And the completion routine of "r1" was called 1 time

  @R11
  Scenario: a synchronous send that was pended keeps its time-out
    Given driver "sender" has stopped its local target, leaving sent requests
    When driver "sender" sends a read of 4 bytes with a time-out of 50 ms, synchronously as "r1" on thread "reader"
    And the clock runs to 20 ms
    And driver "sender" starts its local target
    Then device "dial" received "r1" at 20 ms
    When the clock runs to 50 ms
    Then device "dial" was asked to cancel "r1"
    And the call of thread "reader" has returned
    And WdfRequestSend returned TRUE
    When driver "sender" asks for the status of "r1"
    Then WdfRequestGetStatus returned STATUS_IO_TIMEOUT
    And request "r1" completed at 50 ms

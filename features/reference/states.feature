Feature: What Start, Stop and Purge do to requests, seen from outside

  The traces S1 to S8 of the reference; each row of an order is an observation of the trace.

  Source: src/docs/fidelity.md#reference-traces, FxIoTarget::GotoStopState, FxIoTarget::GotoPurgeState

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  @S1
  Scenario: requests pended in a stopped target go out in order on the thread that starts it
    Given driver "sender" has stopped its local target, leaving sent requests
    When driver "sender" sends a read of 4 bytes as "r1"
    Then WdfRequestSend returned TRUE
    When driver "sender" sends a read of 4 bytes as "r2"
    Then WdfRequestSend returned TRUE
    And device "dial" has received nothing
    When driver "sender" starts its local target on thread "starter"
    Then these happened in this order on thread "starter":
      | WdfIoTargetStart is called             |
      | device "dial" receives "r1"            |
      | device "dial" receives "r2"            |
      | WdfIoTargetStart returns STATUS_SUCCESS |

  @S2
  Scenario: stopping and cancelling leaves what is pended where it is
    Given driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" stops its local target, cancelling sent requests
    Then WdfIoTargetStop has returned at once
    And request "r1" is pended in the target

  @S3
  Scenario: stopping and cancelling returns after the cancelled request has come back
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" stops its local target, cancelling sent requests
    Then these happened in this order on the scenario's thread:
      | device "dial" is asked to cancel "r1"                         |
      | the completion routine of "r1" is called with STATUS_CANCELLED |
      | the completion routine of "r1" returns                         |
      | WdfIoTargetStop returns                                        |
    And the local target of driver "sender" is Stopped

  @S4
  Scenario: stopping and waiting returns after the completion routine of what was sent has returned
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" stops its local target, waiting for sent requests on thread "stopper"
    Then thread "stopper" is waiting
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then the call of thread "stopper" has returned
    And these happened in this order:
      | the completion routine of "r1" is called with STATUS_SUCCESS |
      | the completion routine of "r1" returns                       |
      | WdfIoTargetStop returns                                      |

  @S5
  Scenario: a stop does not touch what was sent ignoring the target's state
    Given driver "sender" has sent a read of 4 bytes, ignoring the target's state as "r1"
    When driver "sender" stops its local target, cancelling sent requests
    Then WdfIoTargetStop has returned at once
    And device "dial" was not asked to cancel anything
    And device "dial" has "r1"
    And request "r1" has not completed

  @S6
  Scenario: a request that ignores the target's state overtakes one that is pended
    Given driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" sends a read of 4 bytes, ignoring the target's state as "r2"
    Then device "dial" has received "r2"
    And request "r1" is pended in the target

  @S7
  Scenario: a purge fails what is pended before it returns
    Given driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" purges its local target and waits
    Then these happened in this order on the scenario's thread:
      | the completion routine of "r1" is called with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes |
      | the completion routine of "r1" returns                                                       |
      | WdfIoTargetPurge returns                                                                     |
    And the local target of driver "sender" is Purged

  @S8
  Scenario: a purged target refuses what a started one takes
    Given driver "sender" has purged its local target
    When driver "sender" sends a read of 4 bytes as "r1"
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    And the completion routine of "r1" was called 0 times
    When driver "sender" starts its local target
    And driver "sender" sends a read of 4 bytes as "r1"
    Then WdfRequestSend returned TRUE
    And device "dial" has received "r1"

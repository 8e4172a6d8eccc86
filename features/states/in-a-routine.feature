Feature: A completion routine may change the state of its target, and must not wait in it

  The request has left the target's lists when its routine is called, so that a wait for it is over at once; but a
  delete waits until every routine has returned, its own too.

  Source: FxIoTarget::RequestCompletionRoutine, FxIoTarget::WaitForDisposeEvent, ddi/nc-wdfrequest-evt_wdf_request_completion_routine

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests
    And device "drawer" holds requests
    And device "meter" holds requests

  Scenario: a stop that waits does not block in the routine of the only request, and is advised against
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" does this in the completion routine of "r1":
      | stops its local target, waiting for sent requests |
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then these happened in this order:
      | the completion routine of "r1" is called  |
      | WdfIoTargetStop returns                   |
      | the completion routine of "r1" returns    |
    And the local target of driver "sender" is Stopped
    And rule "NoWaitingStopInHandler" is broken by driver "sender"
    And rule "KmdfIrql" is broken by driver "sender"

  Scenario: with the verifier a stop that waits does nothing above PASSIVE_LEVEL
    Given driver "checked" has sent a read of 4 bytes as "r1"
    And driver "checked" does this in the completion routine of "r1":
      | stops its local target, waiting for sent requests |
    When device "meter" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then the local target of driver "checked" is Started
    And rule "NoWaitingStopInHandler" is broken by driver "checked"
    And rule "KmdfIrql" is broken by driver "checked"

  Scenario: a stop that leaves what was sent, and a start, are allowed
    Given driver "checked" has sent a read of 4 bytes as "r1"
    And driver "checked" does this in the completion routine of "r1":
      | stops its local target, leaving sent requests |
      | starts its local target                       |
    When device "meter" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then the local target of driver "checked" is Started
    And WdfIoTargetStart returned STATUS_SUCCESS

  Scenario: a delete waits for the very routine that it is called in
    Given driver "viewer" has opened its remote target "view"
    And driver "viewer" has sent a read of 4 bytes to its remote target "view" as "r1"
    And driver "viewer" does this in the completion routine of "r1":
      | deletes its remote target "view" |
    When device "drawer" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then rule "NoDeleteInOwnRoutine" is broken by driver "viewer"

  Scenario: a request that was cancelled by its own routine is spoilt for the next send until it is reused
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" does this in the completion routine of "r1":
      | cancels "r1" |
    And device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    When driver "sender" formats a read of 4 bytes for its local target as "r1"
    And driver "sender" sends "r1"
    Then request "r1" is refused with STATUS_CANCELLED

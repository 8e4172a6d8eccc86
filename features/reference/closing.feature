Feature: What closing and deleting a target does to requests, seen from outside

  The traces S9 to S12 and S16 of the reference.

  Source: src/docs/fidelity.md#reference-traces, FxIoTarget::GotoRemoveState

  Background:
    Given the topology "reference.yaml"
    And device "drawer" holds requests

  @S9
  Scenario: a close fails what is pended, then cancels what was sent ignoring the target's state
    Given driver "viewer" has opened its remote target "view"
    And driver "viewer" has stopped its remote target "view", leaving sent requests
    And driver "viewer" has sent a read of 4 bytes to its remote target "view" as "p1"
    And driver "viewer" has sent a read of 4 bytes to its remote target "view", ignoring the target's state as "i1"
    When driver "viewer" closes its remote target "view"
    Then these happened in this order on the scenario's thread:
      | the completion routine of "p1" is called with STATUS_WDF_DEVICE_REMOVED_NOT_SENT |
      | device "drawer" is asked to cancel "i1"                                           |
      | the completion routine of "i1" is called with STATUS_CANCELLED                    |
      | WdfIoTargetClose returns                                                          |
    And the remote target "view" of driver "viewer" is Closed

  @S10
  Scenario: a close cancels first what ignores the target's state
    Given driver "viewer" has opened its remote target "view"
    And driver "viewer" has sent a read of 4 bytes to its remote target "view" as "s1"
    And driver "viewer" has sent a read of 4 bytes to its remote target "view", ignoring the target's state as "i1"
    When driver "viewer" closes its remote target "view"
    Then device "drawer" was asked to cancel "i1", "s1"

  @S11
  Scenario: a closed target refuses everything
    Given driver "viewer" has opened its remote target "view"
    And driver "viewer" has formatted a read of 4 bytes for its remote target "view" as "r1"
    When driver "viewer" closes its remote target "view"
    And driver "viewer" sends "r1" to its remote target "view"
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    When driver "viewer" sends "r1" to its remote target "view", ignoring the target's state
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_DEVICE_STATE

  @S12
  Scenario: a target that was never opened reports Started, and nothing can be formatted for it
    Then the remote target "view" of driver "viewer" is Started
    When driver "viewer" formats a read of 4 bytes for its remote target "view" as "r1"
    Then WdfIoTargetFormatRequestForRead returned STATUS_INVALID_DEVICE_STATE

  @S16
  Scenario: a delete calls the cleanup callback, cancels, and returns after the completion routine
    Given driver "viewer" has opened its remote target "view"
    And driver "viewer" has sent a read of 4 bytes to its remote target "view" as "r1"
    When driver "viewer" deletes its remote target "view"
    Then these happened in this order on the scenario's thread:
      | EvtCleanupCallback of driver "viewer" is called                |
      | device "drawer" is asked to cancel "r1"                        |
      | the completion routine of "r1" is called with STATUS_CANCELLED |
      | the completion routine of "r1" returns                         |
      | EvtDestroyCallback of driver "viewer" is called                |
      | WdfObjectDelete returns                                        |
    And the remote target "view" of driver "viewer" is Deleted

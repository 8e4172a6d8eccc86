Feature: A remote target that is closed while a request comes back waits for it, or finds it gone

  A close refuses what comes later, cancels what was sent, and returns when the last of it is back.

  Source: FxIoTarget::GotoRemoveState, FxIoTargetRemote::Close

  Background:
    Given the topology "reference.yaml"
    And device "drawer" holds requests
    And driver "viewer" has opened its remote target "view"

  @explore
  Scenario: the last request comes back while the target is closed
    Given driver "viewer" has sent a read of 4 bytes to its remote target "view" as "r1"
    When these happen at the same time:
      | device "drawer" completes "r1" with STATUS_SUCCESS and 4 bytes     |
      | driver "viewer" closes its remote target "view" on thread "closer" |
    Then the call of thread "closer" has returned
    And request "r1" completes exactly once
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r1" completes with STATUS_CANCELLED

  @explore
  Scenario: a send that races the close is refused, or comes back
    When these happen at the same time:
      | driver "viewer" sends a read of 4 bytes to its remote target "view" as "r1" |
      | driver "viewer" closes its remote target "view" on thread "closer"          |
    Then the call of thread "closer" has returned
    And in some schedule request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    And in some schedule request "r1" completes with STATUS_CANCELLED

Feature: Closing a remote I/O target takes everything back that went through it

  WdfIoTargetClose fails what is pended, cancels what was sent, requests that ignore the state first, and waits for
  all of it; then the file is closed (FxIoTarget::GotoRemoveState, FxIoTargetRemote::Close).

  Background:
    Given the topology "clients.yaml"
    And device "platter" holds requests
    And driver "backup" has opened its remote target "archive"

  Scenario: pended requests fail as never sent, and sent ones are cancelled, before the close returns
    Given driver "backup" has stopped its remote target "archive", leaving sent requests
    And driver "backup" has sent a read of 512 bytes to its remote target "archive" as "pended"
    And driver "backup" has sent a read of 512 bytes to its remote target "archive", ignoring the target's state as "urgent"
    When driver "backup" closes its remote target "archive"
    Then request "pended" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes
    And request "urgent" completes with STATUS_CANCELLED
    And the remote target "archive" of driver "backup" is Closed
    And stack "disk" has 0 open files

  Scenario: requests that ignored the state are cancelled before the others
    Given driver "backup" has sent a read of 512 bytes to its remote target "archive" as "plain"
    And driver "backup" has sent a read of 512 bytes to its remote target "archive", ignoring the target's state as "urgent"
    When driver "backup" closes its remote target "archive"
    Then device "platter" was asked to cancel "urgent", "plain"

  Scenario: a closed target takes no request, not even one that ignores its state
    Given driver "backup" has formatted a read of 512 bytes for its remote target "archive" as "r1"
    And driver "backup" has closed its remote target "archive"
    When driver "backup" sends "r1" to its remote target "archive"
    Then request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    When driver "backup" sends "r1" to its remote target "archive", ignoring the target's state
    Then request "r1" is refused with STATUS_INVALID_DEVICE_STATE

  Scenario: a closed target can be reopened with the parameters that it was opened with
    Given driver "backup" has closed its remote target "archive"
    When driver "backup" reopens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_SUCCESS
    And the remote target "archive" of driver "backup" is Started
    And stack "disk" has 1 open file

  Scenario: starting a closed target succeeds, and there is still no device behind it
    Given driver "backup" has closed its remote target "archive"
    When driver "backup" starts its remote target "archive"
    Then WdfIoTargetStart returned STATUS_SUCCESS
    And the remote target "archive" of driver "backup" is Started
    When driver "backup" sends a read of 512 bytes to its remote target "archive" as "r1"
    Then request "r1" is refused with STATUS_INVALID_DEVICE_STATE

  Scenario: deleting a target cancels what was sent, and a deleted target cannot be started
    Given driver "backup" has sent a read of 512 bytes to its remote target "archive" as "r1"
    When driver "backup" deletes its remote target "archive"
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
    And the remote target "archive" of driver "backup" is Deleted
    When driver "backup" starts its remote target "archive"
    Then WdfIoTargetStart returned STATUS_INVALID_DEVICE_STATE

Feature: Closing a remote I/O target takes everything back that went through it

  WdfIoTargetClose fails what is pended, cancels what was sent, requests that ignore the state first, and waits for
  all of it; then the file is closed.

  Source: FxIoTarget::GotoRemoveState, FxIoTargetRemote::Close, ddi/nf-wdfiotarget-wdfiotargetclose

  Background:
    Given the topology "clients.yaml"
    And device "platter" holds requests
    And driver "backup" has opened its remote target "archive"

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

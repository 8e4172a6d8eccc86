Feature: Whether a remote target can be opened depends on whether it is open, not on its state

  A target that is open, or was deleted, refuses; a reopen needs an earlier open by name. A failed open leaves the target
  closed, and it can be opened again.

  Source: FxIoTargetRemote::Open, ddi/nf-wdfiotarget-wdfiotargetopen

  Background:
    Given the topology "clients.yaml"

  Scenario: a target that was never opened can be stopped and started, and has no device all the same
    When driver "backup" stops its remote target "archive", cancelling sent requests
    Then the remote target "archive" of driver "backup" is Stopped
    When driver "backup" starts its remote target "archive"
    Then WdfIoTargetStart returned STATUS_SUCCESS
    And the device object of the remote target "archive" of driver "backup" is null

  Scenario Outline: a target that the driver <did> before can be opened, and is Started
    Given driver "backup" <did>
    When driver "backup" opens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_SUCCESS
    And the remote target "archive" of driver "backup" is Started

    Examples:
      | did                                                           |
      | has stopped its remote target "archive", leaving sent requests |
      | has purged its remote target "archive"                         |
      | has closed its remote target "archive"                         |

  Scenario: a reopen before any open is refused
    When driver "backup" reopens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_INVALID_DEVICE_REQUEST
    And the remote target "archive" of driver "backup" is Started

  Scenario: a target that was opened by a pointer cannot be reopened
    Given driver "volsnap" has opened its remote target "snapshot"
    And driver "volsnap" has closed its remote target "snapshot"
    When driver "volsnap" reopens its remote target "snapshot"
    Then WdfIoTargetOpen returned STATUS_INVALID_DEVICE_REQUEST
    And the remote target "snapshot" of driver "volsnap" is Closed

  Scenario: a target that is open cannot be reopened either
    Given driver "backup" has opened its remote target "archive"
    When driver "backup" reopens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_INVALID_DEVICE_STATE
    And the remote target "archive" of driver "backup" is Started

  Scenario: a failed open leaves nothing to reopen, and the target can be opened when the device is there
    Given driver "partmgr" refuses opens with STATUS_DEVICE_NOT_READY
    When driver "backup" opens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_DEVICE_NOT_READY
    And the remote target "archive" of driver "backup" is Closed
    When driver "backup" reopens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_INVALID_DEVICE_REQUEST

  Scenario: a reopen opens the same name with the same access
    Given driver "backup" has opened its remote target "archive"
    And driver "backup" has closed its remote target "archive"
    When driver "backup" reopens its remote target "archive"
    Then these happened in this order:
      | file 1 of stack "disk" is opened, access "read", share "read and write" |
      | file 1 of stack "disk" is closed                                         |
      | file 2 of stack "disk" is opened, access "read", share "read and write" |

  Scenario: each open by name creates a file of its own
    Given driver "backup" has opened its remote target "archive"
    When driver "indexer" opens its remote target "catalogue"
    And driver "pager" opens its remote target "pagefile"
    Then stack "disk" has 3 open files
    And the remote target "pagefile" of driver "pager" has file 3 open
    And the file object of the remote target "pagefile" of driver "pager" is "\DosDevices\Disk0\pagefile.sys"

Feature: A remote I/O target is opened by the name of a device, or by a pointer to it

  A remote target is Started before it was ever opened, but cannot be used: it has no stack. WdfIoTargetOpen returns
  the status of the file that it creates.

  Source: FxIoTargetRemote::Open, ddi/nf-wdfiotarget-wdfiotargetopen, wdf/initializing-a-general-i-o-target

  Background:
    Given the topology "clients.yaml"

  Scenario: a target that was never opened reports Started and takes no requests
    When driver "backup" sends a read of 512 bytes to its remote target "archive" as "r1"
    Then the remote target "archive" of driver "backup" is Started
    And request "r1" is refused with STATUS_INVALID_DEVICE_STATE

  Scenario: opening by the symbolic link creates a file on the top of the stack
    When driver "backup" opens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_SUCCESS
    And stack "disk" has 1 open file
    When driver "backup" sends a read of 512 bytes to its remote target "archive" as "r1"
    And 10 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 512 bytes

  Scenario: opening by the device interface leads to the same stack
    When driver "indexer" opens its remote target "catalogue"
    Then stack "disk" has 1 open file

  Scenario: opening a pointer to a device creates no file
    When driver "volsnap" opens its remote target "snapshot"
    Then WdfIoTargetOpen returned STATUS_SUCCESS
    And stack "disk" has 0 open files
    When driver "volsnap" sends a write of "01 02 03 04" to its remote target "snapshot" as "w1"
    And 10 ms pass
    Then request "w1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: opening a driver in the middle of a stack goes past the filters above it
    Given driver "volsnap" has opened its remote target "raw"
    And driver "partmgr" has purged its local target
    When driver "volsnap" sends a read of 512 bytes to its remote target "raw" as "r1"
    And 10 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 512 bytes

  Scenario: a target that is open cannot be opened again
    Given driver "backup" has opened its remote target "archive"
    When driver "backup" opens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_INVALID_DEVICE_STATE
    And stack "disk" has 1 open file

  Scenario: a device that is gone cannot be opened, and the target is closed
    Given stack "disk" is removed
    When driver "backup" opens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_OBJECT_NAME_NOT_FOUND
    And the remote target "archive" of driver "backup" is Closed

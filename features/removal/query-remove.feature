Feature: Who has a device open is asked before it is removed

  Each of the three callbacks of a remote target replaces only its own default: close for the query-remove, reopen,
  close.

  Source: FxIoTargetRemote::_PlugPlayNotification, ddi/nc-wdfiotarget-evt_wdf_io_target_query_remove

  Scenario: the answer waits for a request that the hardware is slow to give back
    Given the topology "gpio.yaml"
    And driver "lampdrv" has sent an IOCTL IOCTL_GPIO_WRITE_PINS with input "01" to its remote target "pins" as "light"
    When stack "gpio" is asked on thread "pnp" whether it may be removed
    Then device "pins" was asked to cancel "light"
    And thread "pnp" is waiting
    When 300 ms pass
    Then the call of thread "pnp" has returned
    And request "light" completes with STATUS_SUCCESS
    And stack "gpio" has 0 open files

  Scenario: without a callback the framework closes the target for the query, and opens it again
    Given the topology "clients.yaml"
    And driver "backup" has opened its remote target "archive"
    When stack "disk" is asked whether it may be removed
    Then the remote target "archive" of driver "backup" is ClosedForQueryRemove
    And stack "disk" has 0 open files
    When the removal of stack "disk" is cancelled
    Then the remote target "archive" of driver "backup" is Started
    And stack "disk" has 1 open file

  Scenario: with callbacks the driver does so itself
    Given the topology "clients.yaml"
    And driver "indexer" has opened its remote target "catalogue"
    When stack "disk" is asked whether it may be removed
    Then EvtIoTargetQueryRemove of driver "indexer" was called 1 time
    And the remote target "catalogue" of driver "indexer" is ClosedForQueryRemove
    When the removal of stack "disk" is cancelled
    Then EvtIoTargetRemoveCanceled of driver "indexer" was called 1 time
    And the remote target "catalogue" of driver "indexer" is Started

  Scenario: a request sent to a target that is closed for a query-remove fails; it is not kept
    Given the topology "clients.yaml"
    And driver "backup" has opened its remote target "archive"
    And driver "backup" has formatted a read of 512 bytes for its remote target "archive" as "r1"
    And stack "disk" is asked whether it may be removed
    When driver "backup" sends "r1" to its remote target "archive"
    Then request "r1" is refused with STATUS_INVALID_DEVICE_STATE

  Scenario: a target that knows its device by a pointer is not asked
    Given the topology "clients.yaml"
    And driver "volsnap" has opened its remote target "snapshot"
    When stack "disk" is asked whether it may be removed
    Then the remote target "snapshot" of driver "volsnap" is Started

  Scenario: one refusal keeps the device, and those who had let go come back
    Given the topology "clients.yaml"
    And driver "backup" has opened its remote target "archive"
    And driver "pager" has opened its remote target "pagefile"
    When stack "disk" is asked whether it may be removed, and somebody refuses with STATUS_UNSUCCESSFUL
    Then the remote target "pagefile" of driver "pager" is Started
    And the remote target "archive" of driver "backup" is Started
    And stack "disk" has 2 open files


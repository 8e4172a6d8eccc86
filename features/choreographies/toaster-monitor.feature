Feature: The toaster monitor opens each toaster that arrives and lets go of one that is to be removed

  The monitor of Microsoft's toaster sample: a remote target with all three callbacks of
  WDF_IO_TARGET_OPEN_PARAMS, a passive timer, and at most one read and one write outstanding on it.

  Source: ddi/ns-wdfiotarget-_wdf_io_target_open_params, FxIoTargetRemote::_PlugPlayNotification, WdfTimerStart

  @A1
  Scenario: it polls the toaster a millisecond after its arrival, and then every second
    Given the topology "toaster.yaml"
    And device "heater" takes 0 ms for each request
    And the remote target "Toaster0" of driver "toastmon" is Started
    When 1 ms passes
    Then device "heater" received "Toaster0-read" as a "read of 100 bytes at 0x0"
    And device "heater" received "Toaster0-write" as a "write of 120 bytes at 0x0"
    And request "Toaster0-read" completes with STATUS_SUCCESS and 100 bytes
    And request "Toaster0-write" completes with STATUS_SUCCESS and 120 bytes
    And driver "toastmon" has 0 memory objects
    When the clock runs to 3500 ms
    Then device "heater" received "Toaster0-read" at 1 ms, 1001 ms, 2001 ms and 3001 ms
    And device "heater" received "Toaster0-write" at 1 ms, 1001 ms, 2001 ms and 3001 ms
    And device "heater" has received "Toaster0-read", "Toaster0-write", "Toaster0-read", "Toaster0-write", "Toaster0-read", "Toaster0-write", "Toaster0-read", "Toaster0-write"
    And device "heater" received "Toaster0-read" as a "read of 100 bytes at 0x0"
    And device "heater" received "Toaster0-write" as a "write of 120 bytes at 0x0"
    And driver "toastmon" has 0 memory objects

  @A1
  Scenario: it uses the same two requests again and again, each with a memory of its own
    Given the topology "toaster.yaml"
    When 1 ms passes
    Then driver "toastmon" has 2 memory objects
    When the clock runs to 1001 ms
    Then these happened in this order:
      | device "heater" receives "Toaster0-read"                                               |
      | device "heater" receives "Toaster0-write"                                              |
      | the completion routine of "Toaster0-read" is called with STATUS_SUCCESS and 100 bytes  |
      | driver "toastmon" reuses "Toaster0-read"                                               |
      | the completion routine of "Toaster0-write" is called with STATUS_SUCCESS and 120 bytes |
      | driver "toastmon" reuses "Toaster0-write"                                              |
      | the timer "Toaster0" of driver "toastmon" fires                                        |
      | device "heater" receives "Toaster0-read"                                               |
      | device "heater" receives "Toaster0-write"                                              |

  Scenario: what is still out is not sent a second time
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    When the clock runs to 3500 ms
    Then device "heater" has "Toaster0-read", "Toaster0-write"
    And device "heater" received "Toaster0-read" at 1 ms

  @A3
  Scenario: at a query-remove it takes its requests back and closes the file before it answers
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    When the clock runs to 500 ms
    And stack "toaster" is asked whether it may be removed
    Then these happened in this order:
      | EvtIoTargetQueryRemove of driver "toastmon" is called                                  |
      | the timer "Toaster0" of driver "toastmon" is stopped                                   |
      | the remote target "Toaster0" of driver "toastmon" becomes ClosedForQueryRemove         |
      | device "heater" is asked to cancel "Toaster0-read"                                     |
      | the completion routine of "Toaster0-read" is called with STATUS_CANCELLED and 0 bytes  |
      | device "heater" is asked to cancel "Toaster0-write"                                    |
      | the completion routine of "Toaster0-write" is called with STATUS_CANCELLED and 0 bytes |
      | file 1 of stack "toaster" is closed                                                    |
      | EvtIoTargetQueryRemove of driver "toastmon" returns STATUS_SUCCESS                     |
    And device "heater" was asked to cancel "Toaster0-read", "Toaster0-write"
    And request "Toaster0-write" completed at 500 ms
    And stack "toaster" has 0 open files
    When the clock runs to 2 s
    Then device "heater" has received "Toaster0-read", "Toaster0-write"

  @A5
  Scenario: when the removal is cancelled it opens the toaster again and polls it a second later, not a millisecond
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    And the clock runs to 500 ms
    And stack "toaster" is asked whether it may be removed
    When the clock runs to 800 ms
    And the removal of stack "toaster" is cancelled
    Then the remote target "Toaster0" of driver "toastmon" is Started
    And these happened in this order:
      | file 1 of stack "toaster" is opened, access "read and write", share "read and write" |
      | file 1 of stack "toaster" is closed                                                  |
      | EvtIoTargetRemoveCanceled of driver "toastmon" is called                             |
      | file 2 of stack "toaster" is opened, access "read and write", share "read and write" |
      | the remote target "Toaster0" of driver "toastmon" becomes Started                    |
      | EvtIoTargetRemoveCanceled of driver "toastmon" returns STATUS_SUCCESS                |
    And the file object of the remote target "Toaster0" of driver "toastmon" is "\DosDevices\Toaster0"
    When the clock runs to 1799 ms
    Then device "heater" has received "Toaster0-read", "Toaster0-write"
    When the clock runs to 1800 ms
    Then device "heater" received "Toaster0-read" at 1 ms and 1800 ms
    And device "heater" received "Toaster0-write" at 1 ms and 1800 ms
    And device "heater" has received "Toaster0-read", "Toaster0-write", "Toaster0-read", "Toaster0-write"

  Scenario: when the removal is complete it deletes the target
    Given the topology "toaster.yaml"
    And stack "toaster" is asked whether it may be removed
    When stack "toaster" is removed
    Then the remote target "Toaster0" of driver "toastmon" is Deleted

  Scenario: when the toaster is pulled out its requests come back first, and then it deletes the target
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    And the clock runs to 500 ms
    When stack "toaster" is removed by surprise
    Then the requests complete in the order "Toaster0-read", "Toaster0-write"
    And the remote target "Toaster0" of driver "toastmon" is Deleted

  Scenario: where the target is deleted while the requests below it are out, they are deleted first
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    And the clock runs to 500 ms
    When driver "toastmon" deletes its remote target "Toaster0"
    Then rule "TargetDeletedBeforeItsRequests" is broken by driver "toastmon"
    And rule "InvalidReqAccess" is broken by driver "toastmon"
    And the remote target "Toaster0" of driver "toastmon" is Deleted

  @A9
  Scenario: when it loses power it purges its target, and polls again a millisecond after power is back
    Given the topology "toaster.yaml"
    And device "heater" takes 0 ms for each request
    And the fault "reads-hang" is switched on
    And the clock runs to 500 ms
    When stack "monitor" loses power
    Then these happened in this order:
      | EvtDeviceD0Exit of driver "toastmon" is called                                        |
      | the remote target "Toaster0" of driver "toastmon" becomes Purged                      |
      | the completion routine of "Toaster0-read" is called with STATUS_CANCELLED and 0 bytes |
      | the timer "Toaster0" of driver "toastmon" is stopped                                  |
      | EvtDeviceD0Exit of driver "toastmon" returns STATUS_SUCCESS                           |
    And request "Toaster0-read" completed at 500 ms
    And request "Toaster0-write" completes with STATUS_SUCCESS and 120 bytes
    When the clock runs to 5000 ms
    Then device "heater" has received "Toaster0-read", "Toaster0-write"
    When stack "monitor" regains power
    Then the remote target "Toaster0" of driver "toastmon" is Started
    When 1 ms passes
    Then device "heater" received "Toaster0-read" at 1 ms and 5001 ms
    And device "heater" received "Toaster0-write" at 1 ms and 5001 ms

  @A12
  Scenario: of two toasters it lets go only of the one that is to be removed, and tells applications of the other
    Given the topology "two-toasters.yaml"
    And 1 ms passes
    And an application has sent an IOCTL IOCTL_TOASTMON_LIST and room for 64 bytes to stack "monitor" as "both"
    And request "both" completes with STATUS_SUCCESS and 18 bytes
    When stack "toaster-0" is asked whether it may be removed
    Then the remote target "Toaster0" of driver "toastmon" is ClosedForQueryRemove
    And the remote target "Toaster1" of driver "toastmon" is Started
    And device "heater-0" was asked to cancel "Toaster0-read", "Toaster0-write"
    And device "heater-1" has "Toaster1-read", "Toaster1-write"
    And device "heater-1" was not asked to cancel anything
    When an application sends an IOCTL IOCTL_TOASTMON_LIST and room for 9 bytes to stack "monitor" as "one"
    Then request "one" completes with STATUS_SUCCESS and 9 bytes
    And the buffer of "one" is:
      """hex
      54 6F 61 73 74 65 72 31 0A  # Toaster1
      """

Feature: What ends the wait of a synchronous send

  A request that is pended blocks its sender until it comes back by whatever way. The completion routine of the driver
  runs before WdfRequestSend returns; WdfIoTargetSend…Synchronously replaces it, and never calls it.

  Source: FxIoTarget::SubmitSync, wdf/sending-i-o-requests-synchronously

  Background:
    Given the topology "reference.yaml"
    And driver "viewer" has opened its remote target "view"
    And driver "viewer" has stopped its remote target "view", leaving sent requests
    And driver "viewer" has sent a read of 4 bytes to its remote target "view" with a time-out of 1 h, synchronously as "r1" on thread "reader"

  Scenario: nothing, as long as the target is stopped
    When 1 min passes
    Then thread "reader" is waiting
    And device "drawer" has received nothing

  Scenario Outline: that the driver <does> ends it with <status>
    When driver "viewer" <does>
    Then the call of thread "reader" has returned
    And request "r1" completes with <status>
    And the completion routine of "r1" was called 1 time

    Examples:
      | does                                      | status                             |
      | starts its remote target "view"           | STATUS_SUCCESS                     |
      | cancels "r1"                              | STATUS_CANCELLED                   |
      | purges its remote target "view"           | STATUS_WDF_DEVICE_REMOVED_NOT_SENT |
      | closes its remote target "view"           | STATUS_WDF_DEVICE_REMOVED_NOT_SENT |
      | closes its remote target "view" for a query-remove | STATUS_WDF_DEVICE_REMOVED_NOT_SENT |
      | deletes its remote target "view"          | STATUS_WDF_DEVICE_REMOVED_NOT_SENT |

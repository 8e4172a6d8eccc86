Feature: A synchronous send returns when the request has completed

  WdfRequestSend with WDF_REQUEST_SEND_OPTION_SYNCHRONOUS waits for the completion, also where the lower driver
  has to be waited for; a completion routine runs before the send returns.

  Source: FxIoTarget::SubmitSync, wdf/sending-i-o-requests-synchronously

  Background:
    Given the topology "toaster-alone.yaml"

  Scenario: the send takes as long as the device
    When driver "guard" sends a read of 4 bytes with a time-out of 1 min, synchronously as "r1"
    Then WdfRequestSend returned TRUE
    And request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r1" completed at 2 ms

  Scenario: the driver's completion routine runs first, and is then no longer registered
    When driver "guard" sends a read of 4 bytes with a time-out of 1 min, synchronously as "r1"
    Then these happened in this order:
      | the completion routine of "r1" is called |
      | WdfRequestSend returns TRUE              |
    And driver "guard" has no completion routine registered for "r1"

  Scenario: a send by the target replaces the driver's completion routine, and never calls it
    Given driver "guard" has formatted a read of 4 bytes for its local target as "r1"
    And driver "guard" has set a completion routine for "r1"
    When driver "guard" sends a read of 4 bytes and waits with a time-out of 1 min, with request "r1"
    Then WdfIoTargetSendReadSynchronously returned STATUS_SUCCESS and 4 bytes
    And the completion routine of "r1" was called 0 times

  Scenario: a send by the target needs no request, and says what came back, for a failure too
    Given device "heater" fails the next request with STATUS_IO_DEVICE_ERROR
    When driver "guard" sends a read of 4 bytes and waits with a time-out of 1 min, without a request
    Then WdfIoTargetSendReadSynchronously returned STATUS_IO_DEVICE_ERROR and 0 bytes

  Scenario: no completion routine is needed
    When driver "guard" sends a read of 4 bytes with a time-out of 1 min, synchronously, without a completion routine as "r1"
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: sent to a stopped target it waits until somebody starts the target
    Given driver "guard" has stopped its local target, leaving sent requests
    When driver "guard" sends a read of 4 bytes with a time-out of 1 min, synchronously as "r1" on thread "reader"
    Then thread "reader" is waiting
    And request "r1" is pended in the target
    When driver "guard" starts its local target
    And 2 ms pass
    Then the call of thread "reader" has returned
    And request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: a purge ends the wait of a request that was never sent
    Given driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes with a time-out of 1 min, synchronously as "r1" on thread "reader"
    When driver "guard" purges its local target
    Then the call of thread "reader" has returned
    And request "r1" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT

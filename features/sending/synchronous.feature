Feature: A synchronous send returns when the request has completed

  WdfRequestSend with WDF_REQUEST_SEND_OPTION_SYNCHRONOUS waits for the completion, also where the lower driver
  has to be waited for; a completion routine runs before the send returns.

  Source: FxIoTarget::SubmitSync, wdf/sending-i-o-requests-synchronously

  Background:
    Given the topology "toaster-alone.yaml"

  Scenario: the send takes as long as the device
    When driver "guard" sends a read of 4 bytes, synchronously as "r1"
    Then WdfRequestSend returned TRUE
    And request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r1" completed at 2 ms

  Scenario: no completion routine is needed
    When driver "guard" sends a read of 4 bytes, synchronously, without a completion routine as "r1"
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: sent to a stopped target it waits until somebody starts the target
    Given driver "guard" has stopped its local target, leaving sent requests
    When driver "guard" sends a read of 4 bytes, synchronously as "r1" on thread "reader"
    Then thread "reader" is waiting
    And request "r1" is pended in the target
    When driver "guard" starts its local target
    And 2 ms pass
    Then the call of thread "reader" has returned
    And request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: a purge ends the wait of a request that was never sent
    Given driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes, synchronously as "r1" on thread "reader"
    When driver "guard" purges its local target
    Then the call of thread "reader" has returned
    And request "r1" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT

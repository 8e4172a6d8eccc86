Feature: A request that was sent comes back exactly once

  One actor owns the completion of a request; it calls the completion routine once, then the request belongs to
  the driver again.

  Source: FxIoTarget::RequestCompletionRoutine, FxRequestBase::CompleteSubmitted, wdf/sending-i-o-requests-asynchronously

  Background:
    Given the topology "toaster-alone.yaml"

  Scenario: a device that answers at once completes the request before the send returns
    Given device "heater" takes 0 ms for each request
    When driver "guard" sends a read of 4 bytes as "r1"
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r1" completed at 0 ms
    And request "r1" completes exactly once

  Scenario: requests complete in the order in which the device answers, not in that of the sends
    Given device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "first"
    And driver "guard" has sent a read of 4 bytes as "second"
    When device "heater" completes "second" with STATUS_SUCCESS and 4 bytes
    And device "heater" completes the oldest request with STATUS_IO_DEVICE_ERROR
    Then the requests complete in the order "second", "first"
    And request "first" completes with STATUS_IO_DEVICE_ERROR

  Scenario: a driver's own request needs no completion routine
    When driver "guard" sends a read of 4 bytes, without a completion routine as "r1"
    Then WdfRequestSend returned TRUE
    When 2 ms pass
    Then device "heater" has no request
    And rule "ReqCompletionRoutine" is broken by driver "guard"

  Scenario: a request can be reused, and comes back again
    Given driver "guard" has sent a read of 4 bytes as "r1"
    And 2 ms pass
    When driver "guard" sends a read of 4 bytes as "r1"
    And 2 ms pass
    Then device "heater" received "r1" at 0 ms and 2 ms
    And request "r1" completed at 4 ms

  @explore
  Scenario: a fault of the device is seen by the sender
    Given the fault "first-write-fails" is switched on
    When driver "guard" sends a write of "01 02" as "w1"
    And driver "guard" sends a write of "03 04" as "w2"
    And 2 ms pass
    Then request "w1" completes with STATUS_DEVICE_NOT_READY
    And request "w2" completes with STATUS_SUCCESS and 2 bytes

Feature: Some requests are refused: WdfRequestSend returns FALSE and the driver still owns the request

  The completion routine is not called for a request that was refused; WdfRequestGetStatus says why
  (FxIoTarget::SubmitLocked, FxRequest::PreProcessSendAndForget).

  Background:
    Given the topology "toaster-alone.yaml"

  Scenario: a driver cannot forget a request that it made itself
    When driver "guard" sends a read of 4 bytes, and forgets it as "r1"
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    And rule "RequestSendAndForgetNoFormatting2" is broken by driver "guard"

  Scenario: a request that was cancelled before it was sent is refused once
    Given driver "guard" has formatted a read of 4 bytes for its local target as "r1"
    When driver "guard" cancels "r1"
    Then WdfRequestCancelSentRequest returned FALSE
    When driver "guard" sends "r1"
    Then request "r1" is refused with STATUS_CANCELLED
    When driver "guard" reuses "r1"
    And driver "guard" formats a read of 4 bytes for its local target as "r1"
    And driver "guard" sends "r1"
    Then device "heater" has "r1"

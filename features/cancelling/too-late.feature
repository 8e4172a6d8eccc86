Feature: A cancel that comes too early or too late marks the request, and the next send fails

  WdfRequestCancelSentRequest sets a mark whatever it returns. Only WdfRequestReuse takes it off again.

  Source: FxRequestBase::Cancel, FxIoTarget::SubmitLocked, ddi/nf-wdfrequest-wdfrequestcancelsentrequest

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    And device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes

  Scenario: a request that was cancelled after it came back cannot be sent again as it is
    Given driver "guard" cancels "r1"
    And driver "guard" has formatted a read of 4 bytes for its local target as "r1"
    When driver "guard" sends "r1"
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_CANCELLED
    And device "heater" has received "r1"

  Scenario: a request that was cancelled before it was ever sent is refused
    Given driver "guard" has formatted a read of 4 bytes for its local target as "new"
    When driver "guard" cancels "new"
    Then WdfRequestCancelSentRequest returned FALSE
    When driver "guard" sends "new"
    Then request "new" is refused with STATUS_CANCELLED

  Scenario: a reuse takes the mark off
    Given driver "guard" cancels "r1"
    And driver "guard" has reused "r1"
    And driver "guard" has formatted a read of 4 bytes for its local target as "r1"
    When driver "guard" sends "r1"
    Then WdfRequestSend returned TRUE
    And device "heater" has "r1"

  Scenario: cancelling twice does no more than cancelling once
    Given driver "guard" has sent a read of 4 bytes as "r2"
    When driver "guard" cancels "r2"
    And driver "guard" cancels "r2"
    Then WdfRequestCancelSentRequest returned FALSE
    And device "heater" was asked to cancel "r2"
    And request "r2" completes exactly once

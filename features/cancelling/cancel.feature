Feature: Cancelling a sent request is a wish; the lower driver decides

  WdfRequestCancelSentRequest returns TRUE where a cancel routine was called. The request has still to come back,
  with the status that the lower driver gives it.

  Source: FxRequestBase::Cancel, wdf/synchronizing-cancellation-of-sent-requests

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  Scenario: a request that the device holds comes back cancelled before the cancel returns
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" cancels "r1"
    Then WdfRequestCancelSentRequest returned TRUE
    And request "r1" completes with STATUS_CANCELLED and 0 bytes
    And device "heater" was asked to cancel "r1"

  Scenario: a request that has completed cannot be cancelled
    Given driver "guard" has sent a read of 4 bytes as "r1"
    And device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes
    When driver "guard" cancels "r1"
    Then WdfRequestCancelSentRequest returned FALSE
    And request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r1" completes exactly once

  Scenario: an application's cancel reaches the request that a filter has forwarded
    Given an application has sent a read of 4 bytes to stack "toaster" as "a1"
    When the application cancels "a1"
    Then request "a1" completes with STATUS_CANCELLED and 0 bytes

  Scenario: an application's cancel ends a request that is pended in a stopped target
    Given driver "guard" has stopped its local target, leaving sent requests
    And an application has sent a read of 4 bytes to stack "toaster" as "a1"
    And request "a1" is pended in the target
    When the application cancels "a1"
    Then request "a1" completes with STATUS_CANCELLED
    And device "heater" has received nothing

Feature: A cancel that races the send may come before it, on the way, or at the device

  That WdfRequestCancelSentRequest returns FALSE does not mean that nothing was cancelled: a cancel before the send
  marks the request, and a cancel on the way is met by the device.

  Source: FxRequestBase::Cancel, FxIoTarget::SubmitLocked

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has formatted a read of 4 bytes for its local target as "r1"

  @explore
  Scenario: a request is sent while another processor cancels it
    When these happen at the same time:
      | driver "guard" sends "r1"   |
      | driver "guard" cancels "r1" |
    Then in some schedule request "r1" is refused with STATUS_CANCELLED
    And in some schedule request "r1" completes with STATUS_CANCELLED
    And in some schedule device "heater" was asked to cancel "r1"
    And in some schedule device "heater" has received nothing

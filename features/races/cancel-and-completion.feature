Feature: A cancel that races the completion decides the status, and nothing else

  Whoever comes first wins: the device, or the cancel routine. The request comes back once, and nothing is lost.

  Source: FxRequestBase::Cancel, wdf/synchronizing-cancellation-of-sent-requests

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "r1"

  @explore
  Scenario: the device completes a read while its sender cancels it
    Given device "heater" is loaded at offset 0 with:
      """hex
      CA FE BA BE
      """
    When these happen at the same time:
      | device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes |
      | driver "guard" cancels "r1"                                    |
    Then request "r1" completes exactly once
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule the buffer of "r1" is:
      """hex
      CA FE BA BE
      """
    And in some schedule request "r1" completes with STATUS_CANCELLED and 0 bytes
    And in some schedule the buffer of "r1" is unchanged
    And in some schedule WdfRequestCancelSentRequest returned FALSE

  @explore
  Scenario: a device that fails a read cannot be told from one that is cancelled in time
    When these happen at the same time:
      | device "heater" completes "r1" with STATUS_CANCELLED |
      | driver "guard" cancels "r1"                          |
    Then in every schedule request "r1" completes with STATUS_CANCELLED and 0 bytes
    And in every schedule device "heater" contains at offset 0:
      """hex
      00 00 00 00
      """
    And request "r1" completes exactly once

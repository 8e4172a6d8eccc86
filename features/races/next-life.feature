Feature: A cancel can reach a request in its next life

  A completion routine that sends its request again hands the cancel a request that is under way once more: the cancel
  was meant for the first read, and it hits the second.

  Source: FxRequestBase::Cancel, ddi/nf-wdfrequest-wdfrequestcancelsentrequest

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    And driver "guard" does this in the completion routine of "r1":
      | reuses "r1"                                            |
      | formats a read of 4 bytes for its local target as "r1" |
      | sends "r1"                                             |

  @explore
  Scenario: the device completes a read, which is sent again, while its sender cancels it
    When these happen at the same time:
      | device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes |
      | driver "guard" cancels "r1"                                    |
    Then in some schedule device "heater" has "r1"
    And in some schedule request "r1" is refused with STATUS_CANCELLED
    And in some schedule WdfRequestCancelSentRequest returned TRUE
    And in some schedule WdfRequestCancelSentRequest returned FALSE

Feature: In which schedules a check holds

  The last step of each scenario fails; the same step, said rightly, stands before it and passes.

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests
    And driver "sender" has sent a read of 4 bytes as "r1"

  Scenario: in some schedule, of one only
    Then in some schedule request "r1" has not completed

  Scenario: in some schedule with bytes, of one only
    Then in some schedule device "dial" contains at offset 0:
      """hex
      00 00
      """

  @explore
  Scenario: in some schedule, of a device that nobody has declared
    Then in some schedule device "dial" has "r1"
    And in some schedule device "dail" has "r1"

  @explore
  Scenario: in every schedule
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then in every schedule request "r1" completes with STATUS_SUCCESS
    And in every schedule request "r1" completes with STATUS_CANCELLED

  @explore
  Scenario: in every schedule with bytes
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then in every schedule the buffer of "r1" is:
      """hex
      00 00 00 00
      """
    And in every schedule the buffer of "r1" is:
      """hex
      00 00 00 01
      """

  @explore
  Scenario: in some schedule something that is no check
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then in some schedule driver "sender" cancels "r1"

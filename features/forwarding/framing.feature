Feature: A filter puts bytes around what goes down, and takes them off what comes up

  What gets longer or shorter on its way travels in memory of the filter's own; the sender sees its own lengths.

  Source: WdfIoTargetFormatRequestForWrite, WdfIoTargetFormatRequestForRead, src/docs/topologies.md

  Background:
    Given the topology "rs485.yaml"

  Scenario: a frame goes down, and the sender's bytes are counted
    When an application sends a write of "01 02 03" to stack "meter" as "w1"
    And 1 ms passes
    Then request "w1" completes with STATUS_SUCCESS and 3 bytes
    And device "meter" contains at offset 0:
      """hex
      AA 55 01 02 03 D5 89
      """

  Scenario: of the frame that comes back the sender gets what is inside
    Given an application has sent a write of "01 02 03" to stack "meter" as "w1"
    And 1 ms passes
    When an application sends a read of 8 bytes to stack "meter" as "r1"
    And 1 ms passes
    Then request "r1" completes with STATUS_SUCCESS and 3 bytes
    And the buffer of "r1" is:
      """hex
      01 02 03 00 00 00 00 00
      """

  Scenario: a frame just fits into the room that the sender has for its bytes
    Given an application has sent a write of "01 02 03" to stack "meter" as "w1"
    And 1 ms passes
    When an application sends a read of 3 bytes to stack "meter" as "r1"
    And 1 ms passes
    Then request "r1" completes with STATUS_SUCCESS and 3 bytes

  Scenario: a frame that was damaged on the line is not passed up
    Given the fault "noise" is switched on
    And an application has sent a write of "01 02 03" to stack "meter" as "w1"
    And 1 ms passes
    When an application sends a read of 8 bytes to stack "meter" as "r1"
    And 1 ms passes
    Then request "r1" completes with STATUS_CRC_ERROR and 0 bytes
    And the buffer of "r1" is:
      """hex
      00 00 00 00 00 00 00 00
      """

  Scenario: of a frame that went out in part only the sender's own bytes count
    Given the fault "cut" is switched on
    When an application sends a write of "01 02 03" to stack "meter" as "w1"
    And 1 ms passes
    Then request "w1" completes with STATUS_SUCCESS and 2 bytes

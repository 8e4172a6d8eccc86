Feature: A scanner reads bar codes at any time, and shows what it thinks of them

  Background:
    Given the topology "scanner.yaml"

  Scenario: two reads wait for codes, and a code ends the first
    Then device "line" has "code/1", "code/2"
    When device "line" receives the text "40123455"
    And 10 ms pass
    Then the completion routine of "code/1" was called 1 time
    And the buffer of "code/1" is the text "40123455"
    And device "line" has "code/2", "code/1"

  Scenario: after a garbled code a read goes out again 10 ms later, and the next code is read meanwhile
    When device "line" completes "code/1" with STATUS_PARITY_ERROR
    And device "line" receives the text "40123455"
    Then request "code/1" completes with STATUS_PARITY_ERROR
    When 9 ms pass
    Then the buffer of "code/2" is the text "40123455"
    And device "line" has "code/2"
    When 1 ms passes
    Then device "line" has "code/2", "code/1"

  Scenario: an application sets the lamp's colour through the scanner
    When an application sends a write of "02" to stack "scanner" as "green"
    Then request "green" completes with STATUS_SUCCESS and 1 byte
    And value "COLOUR" of device "lamp" is 2

  Rule: The lamp may go at any time

    Scenario: the scanner lets go of a lamp that is to be removed, and takes it again when it stays
      When stack "lamp" is asked whether it may be removed
      Then the remote target "indicator" of driver "scanner" is ClosedForQueryRemove
      When an application sends a write of "01" to stack "scanner" as "red"
      Then request "red" completes with STATUS_INVALID_DEVICE_STATE
      When the removal of stack "lamp" is cancelled
      Then the remote target "indicator" of driver "scanner" is Started

    Scenario: without the lamp codes are read all the same
      When stack "lamp" is removed by surprise
      And device "line" receives the text "40123455"
      And 10 ms pass
      Then the completion routine of "code/1" was called 1 time
      And the remote target "indicator" of driver "scanner" is Closed

  Scenario Outline: without power nothing is read, <what>
    Given stack "scanner" loses power
    Then requests "code/1" and "code/2" complete with STATUS_CANCELLED
    When device "line" receives the text "<code>"
    And 10 ms pass
    Then device "line" has no request
    When stack "scanner" regains power
    And 10 ms pass
    Then <outcome>

    Examples:
      | what                                        | code     | outcome                                                  |
      | and a code that came meanwhile is not lost  | 40123455 | the buffer of "code/1" is the text "40123455"            |
      | and half a code waits for its other half    | 4012     | device "line" has "code/1", "code/2"                     |

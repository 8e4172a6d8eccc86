Feature: A keyboard filter forgets most internal IOCTLs, and follows those whose answer it needs

  A request sent with WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET is not tracked by the target: no state holds it up,
  and its completion goes straight to the originator.

  Source: FxRequest::PreProcessSendAndForget, FxRequest::PostProcessSendAndForget, ddi/ne-wdfrequest-_wdf_request_send_options_flags

  Background:
    Given the topology "keyboard.yaml"

  Scenario: the class driver connects, and the port driver gets its structure with the filter in it
    When driver "kbdclass" sends an internal IOCTL IOCTL_INTERNAL_KEYBOARD_CONNECT with input "11 11 11 11 11 11 11 11 22 22 22 22 22 22 22 22" as "connect"
    And 5 ms pass
    Then request "connect" completes with STATUS_SUCCESS

  Scenario: a second class driver cannot connect, and the port driver never hears of it
    Given driver "kbdclass" has sent an internal IOCTL IOCTL_INTERNAL_KEYBOARD_CONNECT with input "11 11 11 11 11 11 11 11 22 22 22 22 22 22 22 22" as "first"
    When driver "kbdclass" sends an internal IOCTL IOCTL_INTERNAL_KEYBOARD_CONNECT with input "11 11 11 11 11 11 11 11 22 22 22 22 22 22 22 22" as "second"
    Then request "second" completes with STATUS_SHARING_VIOLATION and 0 bytes
    And device "i8042" has received "first"

  Scenario: the filter answers a disconnect itself
    When driver "kbdclass" sends an internal IOCTL IOCTL_INTERNAL_KEYBOARD_DISCONNECT as "disconnect"
    Then request "disconnect" completes with STATUS_NOT_IMPLEMENTED
    And device "i8042" has received nothing

  Scenario: the attributes come back through the filter's completion routine
    When driver "kbdclass" sends an internal IOCTL IOCTL_KEYBOARD_QUERY_ATTRIBUTES and room for 28 bytes, into a buffer filled with EE as "query"
    And 5 ms pass
    Then request "query" completes with STATUS_SUCCESS and 28 bytes
    And request "query" completes exactly once
    And the buffer of "query" is:
      """hex
      0000  00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
      0010  10 11 12 13 14 15 16 17 18 19 1A 1B
      """

  Scenario: a short answer leaves the rest of the class driver's buffer alone
    Given device "i8042" holds requests
    And driver "kbdclass" has sent an internal IOCTL IOCTL_KEYBOARD_QUERY_ATTRIBUTES and room for 8 bytes, into a buffer filled with EE as "query"
    When device "i8042" completes "query" with STATUS_SUCCESS and:
      """hex
      00 01 02
      """
    Then request "query" completes with STATUS_SUCCESS and 3 bytes
    And the buffer of "query" is:
      """hex
      00 01 02 EE EE EE EE EE
      """

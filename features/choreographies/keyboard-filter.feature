Feature: A keyboard filter follows the requests whose answers it needs, and forgets the rest

  Microsoft's kbfiltr sample. The query for attributes is formatted with the requester's own output memory, and the
  completion routine copies what came back; a raw child device hands the copy to applications. Send-and-forget does not
  look at the state of the target; a send with a completion routine is pended in a stopped one.

  Source: ddi/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctl, FxRequest::PreProcessSendAndForget, FxIoTarget::SubmitLocked, WdfRequestForwardToParentDeviceIoQueue

  Background:
    Given the topology "keyboard.yaml"

  @B1
  Scenario: the completion routine keeps the structure that came back, for applications to ask for
    When driver "kbdclass" sends an internal IOCTL IOCTL_KEYBOARD_QUERY_ATTRIBUTES and room for 28 bytes, into a buffer filled with EE as "query"
    And 5 ms pass
    Then driver "kbfiltr" has printed "internal device control 0x000B0000, output length 28"
    And request "query" completes with STATUS_SUCCESS and 28 bytes
    And request "query" completed at 5 ms
    And the buffer of "query" is:
      """hex
      0000  00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
      0010  10 11 12 13 14 15 16 17 18 19 1A 1B
      """
    When an application sends an IOCTL IOCTL_KBFILTR_GET_KEYBOARD_ATTRIBUTES and room for 28 bytes to stack "keyboard-raw" as "asked"
    Then request "asked" completes with STATUS_SUCCESS and 28 bytes
    And the buffer of "asked" is:
      """hex
      0000  00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
      0010  10 11 12 13 14 15 16 17 18 19 1A 1B
      """

  @B1
  Scenario: an application with more room gets the structure and no more, and one with less gets nothing
    Given driver "kbdclass" has sent an internal IOCTL IOCTL_KEYBOARD_QUERY_ATTRIBUTES and room for 28 bytes as "query"
    And 5 ms pass
    When an application sends an IOCTL IOCTL_KBFILTR_GET_KEYBOARD_ATTRIBUTES and room for 64 bytes to stack "keyboard-raw" as "more"
    And an application sends an IOCTL IOCTL_KBFILTR_GET_KEYBOARD_ATTRIBUTES and room for 27 bytes to stack "keyboard-raw" as "less"
    Then request "more" completes with STATUS_SUCCESS and 28 bytes
    And request "less" completes with STATUS_BUFFER_TOO_SMALL and 0 bytes

  @B2
  Scenario: an answer that is too short reaches the requester, and is not kept
    Given device "i8042" holds requests
    And driver "kbdclass" has sent an internal IOCTL IOCTL_KEYBOARD_QUERY_ATTRIBUTES and room for 28 bytes, into a buffer filled with EE as "query"
    When device "i8042" completes "query" with STATUS_SUCCESS and:
      """hex
      0000  00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
      0010  10 11 12 13
      """
    Then request "query" completes with STATUS_SUCCESS and 20 bytes
    And the buffer of "query" is:
      """hex
      0000  00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
      0010  10 11 12 13 EE EE EE EE EE EE EE EE
      """
    When an application sends an IOCTL IOCTL_KBFILTR_GET_KEYBOARD_ATTRIBUTES and room for 28 bytes to stack "keyboard-raw" as "asked"
    Then request "asked" completes with STATUS_SUCCESS and 28 bytes
    And the buffer of "asked" is:
      """hex
      0000  00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
      0010  00 00 00 00 00 00 00 00 00 00 00 00
      """

  @B7
  Scenario: what the filter forgets passes its stopped target, and what it follows waits
    Given driver "kbfiltr" has stopped its local target, leaving sent requests
    When driver "kbdclass" sends an internal IOCTL IOCTL_KEYBOARD_SET_TYPEMATIC with input "00 00 1E 00 F4 01" as "typematic"
    And driver "kbdclass" sends an internal IOCTL IOCTL_KEYBOARD_QUERY_ATTRIBUTES and room for 28 bytes as "query"
    Then device "i8042" received "typematic" at 0 ms
    And device "i8042" has received "typematic"
    And request "query" is pended in the target
    When 5 ms pass
    Then request "typematic" completes with STATUS_SUCCESS
    And device "i8042" has received "typematic"
    When driver "kbfiltr" starts its local target
    Then device "i8042" received "query" at 5 ms
    When 5 ms pass
    Then request "query" completes with STATUS_SUCCESS and 28 bytes

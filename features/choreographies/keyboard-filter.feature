Feature: What a keyboard filter forgets passes its stopped target; what it follows waits

  Send-and-forget does not look at the state of the target (FxRequest::PreProcessSendAndForget); a send with a
  completion routine is pended in a stopped one (FxIoTarget::SubmitLocked).

  Scenario: the typematic rate goes through, the attributes are asked for after the start
    Given the topology "keyboard.yaml"
    And driver "kbfiltr" has stopped its local target, leaving sent requests
    When driver "kbdclass" sends an internal IOCTL IOCTL_KEYBOARD_SET_TYPEMATIC with input "00 00 1E 00 F4 01" as "typematic"
    And driver "kbdclass" sends an internal IOCTL IOCTL_KEYBOARD_QUERY_ATTRIBUTES and room for 28 bytes as "query"
    Then device "i8042" has "typematic"
    And request "query" is pended in the target
    When 5 ms pass
    Then request "typematic" completes with STATUS_SUCCESS
    When driver "kbfiltr" starts its local target
    And 5 ms pass
    Then device "i8042" received "query" at 5 ms
    And request "query" completes with STATUS_SUCCESS and 28 bytes

Feature: An internal device control can carry three addresses instead of buffers

  Arguments 1, 2 and 4 go into the stack location as they are, without lengths; argument 3 is the control code.

  Source: FxIoTarget::FormatInternalIoctlOthersRequest, ddi/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctlothers

  Background:
    Given the topology "press.yaml"

  Scenario: the lower driver gets all three arguments, and no lengths
    When driver "setter" formats an internal IOCTL IOCTL_PRESS_RAW with other arguments "01 02", "03" and "04 05" for its local target as "r1"
    Then WdfIoTargetFormatRequestForInternalIoctlOthers returned STATUS_SUCCESS
    When driver "setter" sends "r1"
    And driver "printer" unmarks "r1" as cancelable
    And driver "printer" asks for the parameters of "r1"
    Then WdfRequestGetParameters returned "internal device control 0x00222047, in 0, out 0, arguments 01 02 and 03 and 04 05"
    When driver "printer" completes "r1" with STATUS_SUCCESS and 3 bytes
    And driver "setter" asks for the completion parameters of "r1"
    Then WdfRequestGetCompletionParams returned "other, STATUS_SUCCESS, Information 3, input of 2 bytes, output of 1 byte, argument 4 of 2 bytes, length 0"

  Scenario: an argument without memory is a null pointer, and one with an offset points behind its start
    Given driver "setter" has formatted an internal IOCTL with other arguments for its local target as "r1" with:
      | Code                   | IOCTL_PRESS_RAW |
      | Argument1              | 01 02 03 04     |
      | Argument1 BufferOffset | 2               |
      | Argument4              | 09              |
    When driver "setter" sends "r1"
    And driver "printer" unmarks "r1" as cancelable
    And driver "printer" asks for the parameters of "r1"
    Then WdfRequestGetParameters returned "internal device control 0x00222047, in 0, out 0, arguments 03 04 and null and 09"
    When driver "printer" completes "r1" with STATUS_SUCCESS
    Then request "r1" completes with STATUS_SUCCESS and 0 bytes

  Scenario: a send that waits describes the same three arguments
    When driver "setter" sends an internal IOCTL IOCTL_PRESS_RAW with other arguments "01", "" and "04" and waits with a time-out of 1 min, with request "r1" on thread "A"
    And driver "printer" unmarks "r1" as cancelable
    And driver "printer" asks for the parameters of "r1"
    Then WdfRequestGetParameters returned "internal device control 0x00222047, in 0, out 0, arguments 01 and null and 04"
    When driver "printer" completes "r1" with STATUS_SUCCESS and 3 bytes
    Then the call of thread "A" has returned
    And WdfIoTargetSendInternalIoctlOthersSynchronously returned STATUS_SUCCESS and 3 bytes

  Scenario: argument 4 is checked like the others
    When driver "setter" sends an internal IOCTL with other arguments and waits, with request "r1" and this:
      | Code                   | IOCTL_PRESS_RAW |
      | Argument4              | 04              |
      | Argument4 BufferOffset | 2               |
    Then WdfIoTargetSendInternalIoctlOthersSynchronously returned STATUS_INTEGER_OVERFLOW
    And rule "SyncReqSend" is broken by driver "setter"

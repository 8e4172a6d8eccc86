Feature: The completion parameters say what was formatted, and how it ended

  The length is Information, whatever the status. A request that no target has formatted has the type NoFormat.

  Source: FxIoContext::CopyParameters, ddi/ns-wdfrequest-_wdf_request_completion_params

  Scenario Outline: the parameters of <what> tell its type, its status and its buffers
    Given the topology "press.yaml"
    And driver "setter" has sent <what> as "r1"
    When driver "setter" asks for the completion parameters of "r1"
    Then WdfRequestGetCompletionParams returned "<told>"

    Examples:
      | what                                                        | told                                                                                                                                 |
      | a read of 4 bytes                                           | read, STATUS_SUCCESS, Information 4, output of 4 bytes, length 4                                                                     |
      | an IOCTL 0x00000004 with input "01 02" and room for 8 bytes | device control 0x00000004, STATUS_INVALID_DEVICE_REQUEST, Information 0, input of 2 bytes, output of 8 bytes, length 0               |
      | an internal IOCTL 0x00000007 and room for 1 byte            | internal device control 0x00000007, STATUS_INVALID_DEVICE_REQUEST, Information 0, output of 1 byte, length 0                         |

  Scenario: the length is Information for a failure too
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 8 bytes as "r1"
    And device "heater" completes "r1" with STATUS_DEVICE_DATA_ERROR and 3 bytes
    When driver "guard" asks for the completion parameters of "r1"
    Then WdfRequestGetCompletionParams returned "read, STATUS_DEVICE_DATA_ERROR, Information 3, output of 8 bytes, length 3"

  Scenario: a request that goes on as it came has no format to tell of
    Given the topology "reference.yaml"
    And an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted "a1" using its current type
    And driver "sender" sends "a1"
    When driver "sender" asks for the completion parameters of "a1"
    Then WdfRequestGetCompletionParams returned "no format, STATUS_SUCCESS, Information 0, length 0"
    When driver "sender" completes "a1" with STATUS_SUCCESS
    Then request "a1" completes with STATUS_SUCCESS
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: a reuse takes the parameters away
    Given the topology "toaster-alone.yaml"
    And device "heater" takes 0 ms for each request
    And driver "guard" has sent a read of 8 bytes as "r1"
    And driver "guard" has reused "r1"
    When driver "guard" asks for the completion parameters of "r1"
    Then WdfRequestGetCompletionParams returned "no format, STATUS_SUCCESS, Information 0, length 0"

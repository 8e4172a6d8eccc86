Feature: A driver looks at a request that it has received

  What it is, who sent it, where its bytes are, and how it ended.

  Source: FxRequest::GetMemoryObject, WdfRequestGetParameters, WdfRequestGetRequestorMode

  Background:
    Given the topology "press.yaml"

  Scenario: a driver's request comes from kernel mode, an application's from user mode
    When driver "setter" sends a write of "01 02" at offset 8 as "w1"
    And driver "printer" unmarks "w1" as cancelable
    And driver "printer" asks for the requestor mode of "w1"
    Then WdfRequestGetRequestorMode returned "KernelMode"
    When driver "printer" asks for the parameters of "w1"
    Then WdfRequestGetParameters returned "write of 2 bytes at 0x8"
    When driver "printer" completes "w1" with STATUS_SUCCESS
    And an application sends a write of "01 02" to stack "press" as "a1"
    And driver "printer" unmarks "a1" as cancelable
    And driver "printer" asks for the requestor mode of "a1"
    Then WdfRequestGetRequestorMode returned "UserMode"
    And driver "printer" completes "a1" with STATUS_SUCCESS

  Scenario: the bytes of a write are an input, and not an output
    Given driver "setter" has sent a write of "01 02 03 04" as "w1"
    When driver "printer" retrieves the input buffer of "w1", at least 2 bytes
    Then WdfRequestRetrieveInputBuffer returned STATUS_SUCCESS and 4 bytes
    When driver "printer" retrieves the input buffer of "w1", at least 5 bytes
    Then WdfRequestRetrieveInputBuffer returned STATUS_BUFFER_TOO_SMALL
    When driver "printer" retrieves the output buffer of "w1", at least 0 bytes
    Then WdfRequestRetrieveOutputBuffer returned STATUS_INVALID_DEVICE_REQUEST
    And rule "OutputBufferAPI" is broken by driver "printer"
    And driver "printer" completes "w1" with STATUS_SUCCESS

  Scenario: a control has an input and an output, each with its own length
    Given driver "setter" has sent an IOCTL IOCTL_PRESS_PLATE with input "01 02" and room for 8 bytes as "c1"
    When driver "printer" retrieves the output buffer of "c1", at least 8 bytes
    Then WdfRequestRetrieveOutputBuffer returned STATUS_SUCCESS and 8 bytes
    When driver "printer" retrieves the input buffer of "c1", at least 2 bytes
    Then WdfRequestRetrieveInputBuffer returned STATUS_SUCCESS and 2 bytes
    And driver "printer" completes "c1" with STATUS_SUCCESS

  Scenario: a write of no bytes has no input buffer, however little is asked for
    Given driver "setter" has sent a write of "" as "w1"
    When driver "printer" retrieves the input buffer of "w1", at least 0 bytes
    Then WdfRequestRetrieveInputBuffer returned STATUS_BUFFER_TOO_SMALL
    And driver "printer" completes "w1" with STATUS_SUCCESS

  Scenario: a priority boost changes nothing that the sender sees
    Given driver "setter" has sent a write of "01 02" as "w1"
    And driver "printer" sets the Information of "w1" to 2
    When driver "printer" completes "w1" with STATUS_SUCCESS and a priority boost of 6
    Then request "w1" completes with STATUS_SUCCESS and 2 bytes
    When driver "setter" asks for the completion parameters of "w1"
    Then WdfRequestGetCompletionParams returned "write, STATUS_SUCCESS, Information 2, input of 2 bytes, length 2"

Feature: What a driver can retrieve of a request depends on its type and its lengths

  A read has an output, a write an input, a control both. A length of 0 is too small, however little is asked for.

  Source: FxRequest::GetMemoryObject, ddi/nf-wdfrequest-wdfrequestretrieveinputbuffer

  Background:
    Given the topology "methods.yaml"

  Scenario Outline: the <direction> buffer of <what>, of at least <least> bytes
    Given driver "above-buffered" has sent <what> as "r1"
    When driver "buffered" retrieves the <direction> buffer of "r1", at least <least> bytes
    Then <retrieved>
    When driver "buffered" completes "r1" with STATUS_SUCCESS
    Then request "r1" completes with STATUS_SUCCESS

    Examples:
      | what                                                      | direction | least | retrieved                                                              |
      | a read of 8 bytes                                         | output    | 8     | WdfRequestRetrieveOutputBuffer returned STATUS_SUCCESS and 8 bytes     |
      | a read of 8 bytes                                         | output    | 1     | WdfRequestRetrieveOutputBuffer returned STATUS_SUCCESS and 8 bytes     |
      | a read of 8 bytes                                         | output    | 9     | WdfRequestRetrieveOutputBuffer returned STATUS_BUFFER_TOO_SMALL        |
      | a write of "01 02"                                        | input     | 2     | WdfRequestRetrieveInputBuffer returned STATUS_SUCCESS and 2 bytes      |
      | a write of "01 02"                                        | input     | 3     | WdfRequestRetrieveInputBuffer returned STATUS_BUFFER_TOO_SMALL         |
      | an IOCTL IOCTL_BUFFERED with input "01" and room for 4 bytes | input  | 1     | WdfRequestRetrieveInputBuffer returned STATUS_SUCCESS and 1 byte       |
      | an IOCTL IOCTL_BUFFERED with input "01" and room for 4 bytes | output | 4     | WdfRequestRetrieveOutputBuffer returned STATUS_SUCCESS and 4 bytes     |
      | an IOCTL IOCTL_BUFFERED with input "01"                   | output    | 0     | WdfRequestRetrieveOutputBuffer returned STATUS_BUFFER_TOO_SMALL        |
      | an IOCTL IOCTL_BUFFERED and room for 4 bytes              | input     | 0     | WdfRequestRetrieveInputBuffer returned STATUS_BUFFER_TOO_SMALL         |
      | an IOCTL IOCTL_OUT_DIRECT with input "01" and room for 4 bytes | output | 4   | WdfRequestRetrieveOutputBuffer returned STATUS_SUCCESS and 4 bytes     |
      | an IOCTL IOCTL_IN_DIRECT with input "01" and room for 4 bytes | output | 4    | WdfRequestRetrieveOutputBuffer returned STATUS_SUCCESS and 4 bytes     |
      | an IOCTL IOCTL_NEITHER with input "01" and room for 4 bytes | input   | 1     | WdfRequestRetrieveInputBuffer returned STATUS_SUCCESS and 1 byte       |

  Scenario: an application's control without a method has addresses that mean nothing here
    Given an application has sent an IOCTL IOCTL_NEITHER with input "01" and room for 4 bytes to stack "buffered" as "a1"
    When driver "buffered" retrieves the input buffer of "a1", at least 1 byte
    Then WdfRequestRetrieveInputBuffer returned STATUS_INVALID_DEVICE_REQUEST
    When driver "buffered" retrieves the output buffer of "a1", at least 1 byte
    Then WdfRequestRetrieveOutputBuffer returned STATUS_INVALID_DEVICE_REQUEST
    When driver "buffered" completes "a1" with STATUS_INVALID_DEVICE_REQUEST
    Then request "a1" completes with STATUS_INVALID_DEVICE_REQUEST

  Scenario: the input of a read is refused, and is a mistake
    Given driver "above-buffered" has sent a read of 8 bytes as "r1"
    When driver "buffered" retrieves the input buffer of "r1", at least 1 byte
    Then WdfRequestRetrieveInputBuffer returned STATUS_INVALID_DEVICE_REQUEST
    And rule "InputBufferAPI" is broken by driver "buffered"
    When driver "buffered" completes "r1" with STATUS_SUCCESS
    Then request "r1" completes with STATUS_SUCCESS

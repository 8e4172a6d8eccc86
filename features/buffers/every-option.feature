Feature: A formatter takes a part of a memory, and the rest of it stays out of the request

  BufferOffset and BufferLength choose the part, a BufferLength of 0 is up to the end; a part that reaches beyond
  the memory is refused.

  Source: IFxMemory::ValidateMemoryOffsets, ddi/ns-wdfmemory-_wdfmemory_offset

  Background:
    Given the topology "press.yaml"

  Scenario: a write of the middle of a memory
    When driver "setter" formats a write for its local target as "w1" with:
      | Input              | 00 11 22 33 44 55 |
      | Input BufferOffset | 1                 |
      | Input BufferLength | 4                 |
      | DeviceOffset       | 0x10              |
    And driver "setter" sends "w1"
    And driver "printer" unmarks "w1" as cancelable
    And driver "printer" asks for the parameters of "w1"
    Then WdfRequestGetParameters returned "write of 4 bytes at 0x10"
    When driver "printer" sends on "w1"
    Then request "w1" completes with STATUS_SUCCESS and 4 bytes
    And device "drum" contains at offset 0x10:
      """hex
      11 22 33 44 00
      """

  Scenario: a read fills only its part
    Given device "drum" is loaded at offset 0x20 with:
      """hex
      CA FE
      """
    And driver "setter" has formatted a read for its local target as "r1" with:
      | Output              | 6 bytes filled with EE |
      | Output BufferOffset | 2                      |
      | Output BufferLength | 2                      |
      | DeviceOffset        | 0x20                   |
    When driver "setter" sends "r1"
    Then request "r1" completes with STATUS_SUCCESS and 2 bytes
    And the buffer of "r1" is:
      """hex
      EE EE CA FE EE EE
      """

  Scenario: an offset at the end leaves a request of no bytes
    When driver "setter" formats a write for its local target as "w1" with:
      | Input              | 01 02 03 04 |
      | Input BufferOffset | 4           |
    Then WdfIoTargetFormatRequestForWrite returned STATUS_SUCCESS
    When driver "setter" sends "w1"
    And driver "printer" unmarks "w1" as cancelable
    And driver "printer" asks for the parameters of "w1"
    Then WdfRequestGetParameters returned "write of 0 bytes at 0x0"
    And driver "printer" completes "w1" with STATUS_SUCCESS

  Scenario Outline: a part beyond the end of its memory is refused
    When driver "setter" formats a write for its local target as "w1" with:
      | Input              | 01 02 03 04 |
      | Input BufferOffset | <offset>    |
      | Input BufferLength | <length>    |
    Then WdfIoTargetFormatRequestForWrite returned STATUS_INTEGER_OVERFLOW

    Examples:
      | offset             | length |
      | 5                  | 0      |
      | 2                  | 3      |
      | 0x7FFFFFFFFFFFFFFF | 1      |

  Scenario: input and output of a control are parts of their own
    When driver "setter" formats an IOCTL for its local target as "c1" with:
      | Code                | IOCTL_PRESS_PLATE      |
      | Input               | 01 02 03 04            |
      | Input BufferOffset  | 3                      |
      | Output              | 4 bytes filled with EE |
      | Output BufferOffset | 1                      |
      | Output BufferLength | 2                      |
    And driver "setter" sends "c1"
    And driver "printer" unmarks "c1" as cancelable
    And driver "printer" asks for the parameters of "c1"
    Then WdfRequestGetParameters returned "device control 0x00222040, in 1, out 2"
    When driver "printer" completes "c1" with STATUS_SUCCESS and:
      """hex
      AA BB
      """
    Then the buffer of "c1" is:
      """hex
      EE AA BB EE
      """

  Scenario: a send that waits describes a part as well
    When driver "setter" sends a read and waits, with request "r1" and this:
      | Output              | 4 bytes |
      | Output BufferOffset | 4       |
      | Output BufferLength | 1       |
    Then WdfIoTargetSendReadSynchronously returned STATUS_INTEGER_OVERFLOW
    And rule "SyncReqSend" is broken by driver "setter"

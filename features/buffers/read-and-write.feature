Feature: Of a buffered read only as many bytes change as the lower driver says it transferred

  On a device with buffered I/O the framework copies Information bytes back into the caller's memory, whatever the
  status is.

  Source: FxIoContext::CopyParameters, FxIoTarget::FormatIoRequest, wdf/accessing-data-buffers-in-wdf-drivers

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" is loaded at offset 0x10 with:
      """hex
      DE AD BE EF 01 02 03 04
      """

  Scenario: a read at an offset brings the bytes that stand there
    When driver "guard" sends a read of 8 bytes at offset 0x10, into a buffer filled with EE as "r1"
    And 2 ms pass
    Then the buffer of "r1" is:
      """hex
      DE AD BE EF 01 02 03 04
      """

  Scenario: a short answer leaves the rest of the buffer as it was
    Given device "heater" holds requests
    And driver "guard" has sent a read of 8 bytes at offset 0x10, into a buffer filled with EE as "r1"
    When device "heater" completes "r1" with STATUS_SUCCESS and:
      """hex
      CA FE
      """
    Then request "r1" completes with STATUS_SUCCESS and 2 bytes
    And the buffer of "r1" is:
      """hex
      CA FE EE EE EE EE EE EE
      """

  Scenario: a read that failed brings nothing
    Given device "heater" fails the next request with STATUS_IO_DEVICE_ERROR
    When driver "guard" sends a read of 8 bytes at offset 0x10, into a buffer filled with EE as "r1"
    And 2 ms pass
    Then request "r1" completes with STATUS_IO_DEVICE_ERROR and 0 bytes
    And the buffer of "r1" is unchanged

  Scenario: a write changes the bytes at its offset
    When driver "guard" sends a write at offset 0x12 as "w1":
      """hex
      55 AA
      """
    And 2 ms pass
    Then request "w1" completes with STATUS_SUCCESS and 2 bytes
    And device "heater" contains at offset 0x10:
      """hex
      DE AD 55 AA 01 02 03 04
      """

  Scenario: a read across the end of the device is short
    When driver "guard" sends a read of 8 bytes at offset 0xFC as "r1"
    And 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes

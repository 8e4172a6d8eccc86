Feature: How many bytes of a read change depends on how its device takes buffers

  Buffered: as many as Information says are copied back, whatever the status. Direct and neither: what the lower driver
  has written is there, whatever Information says. Writes are never copied back.

  Source: FxIoTarget::FormatIoRequest, FxIoContext::CopyParameters, wdf/accessing-data-buffers-in-wdf-drivers

  Background:
    Given the topology "methods.yaml"

  Scenario: five bytes of a buffered read
    Given device "buffered-chip" holds requests
    And driver "buffered" has sent a read of 8 bytes, into a buffer filled with EE as "r1"
    When device "buffered-chip" completes "r1" with STATUS_SUCCESS and 5 bytes
    Then request "r1" completes with STATUS_SUCCESS and 5 bytes
    And the buffer of "r1" is:
      """hex
      10 11 12 13 14 EE EE EE
      """

  Scenario: three bytes of a buffered read that failed
    Given device "buffered-chip" holds requests
    And driver "buffered" has sent a read of 8 bytes, into a buffer filled with EE as "r1"
    When device "buffered-chip" completes "r1" with STATUS_DEVICE_DATA_ERROR and:
      """hex
      10 11 12
      """
    Then request "r1" completes with STATUS_DEVICE_DATA_ERROR and 3 bytes
    And the buffer of "r1" is:
      """hex
      10 11 12 EE EE EE EE EE
      """

  Scenario Outline: all bytes of a <type> read that were written, though Information is 5
    Given device "<type>-chip" holds requests
    And driver "<type>" has sent a read of 8 bytes, into a buffer filled with EE as "r1"
    When device "<type>-chip" completes "r1" with STATUS_SUCCESS and 5 bytes
    Then request "r1" completes with STATUS_SUCCESS and 5 bytes
    And the buffer of "r1" is:
      """hex
      10 11 12 13 14 15 16 17
      """

    Examples:
      | type    |
      | direct  |
      | neither |

  Scenario Outline: a <type> write reaches the device as it is
    When driver "<type>" sends a write of "01 02 03" as "w1"
    Then request "w1" completes with STATUS_SUCCESS and 3 bytes
    And device "<type>-chip" contains at offset 0:
      """hex
      01 02 03 13 14 15 16 17
      """

    Examples:
      | type     |
      | buffered |
      | direct   |
      | neither  |

  Scenario: more than the sender has room for is found and cut off
    Given driver "above-buffered" has sent an IOCTL IOCTL_BUFFERED and room for 4 bytes as "c1"
    When driver "buffered" completes "c1" with STATUS_SUCCESS and 9 bytes
    Then request "c1" completes with STATUS_SUCCESS and 9 bytes
    And rule "InformationBeyondBuffer" is broken by driver "buffered"

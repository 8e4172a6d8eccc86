Feature: A transport driver makes packets of what a serial port sends, and stops its pump at power-down

  As Microsoft's serialhcibus does: one read is always out, as long as what is missing of a packet; events answer the
  reads of the driver above, which wait in a manual queue.

  Source: WdfIoTargetFormatRequestForRead, FxIoTarget::GotoStopState, WdfRequestForwardToIoQueue, wdf/using-power-managed-i-o-queues

  Background:
    Given the topology "bluetooth-uart.yaml"

  @F2
  Scenario: an event is put together from two reads, each as long as what is missing
    Given an application has sent a read of 32 bytes to stack "bluetooth" as "event"
    And device "controller" received "uart-read" as a "read of 3 bytes at 0x0"
    When the clock runs to 10 ms
    And device "controller" completes "uart-read" with STATUS_SUCCESS and:
      """hex
      04 0E 04
      """
    Then device "controller" received "uart-read" as a "read of 4 bytes at 0x0"
    And request "event" has not completed
    When the clock runs to 20 ms
    And device "controller" completes "uart-read" with STATUS_SUCCESS and:
      """hex
      01 03 0C 00
      """
    Then request "event" completes with STATUS_SUCCESS and 11 bytes
    And the buffer of "event" is:
      """hex
      0000  06 00 00 00 04 0E 04 01 03 0C 00 00 00 00 00 00
      0010  00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
      """
    And device "controller" received "uart-read" as a "read of 3 bytes at 0x0"
    And device "controller" received "uart-read" at 0 ms, 10 ms and 20 ms

  @F2
  Scenario: parameters that come in two pieces take another read
    Given an application has sent a read of 11 bytes to stack "bluetooth" as "event"
    When the clock runs to 10 ms
    And device "controller" completes "uart-read" with STATUS_SUCCESS and:
      """hex
      04 0E 04
      """
    Then device "controller" received "uart-read" as a "read of 4 bytes at 0x0"
    When device "controller" completes "uart-read" with STATUS_SUCCESS and:
      """hex
      01 03
      """
    Then device "controller" received "uart-read" as a "read of 2 bytes at 0x0"
    And request "event" has not completed
    When device "controller" completes "uart-read" with STATUS_SUCCESS and:
      """hex
      0C 00
      """
    Then request "event" completes with STATUS_SUCCESS and 11 bytes
    And the buffer of "event" is:
      """hex
      06 00 00 00 04 0E 04 01 03 0C 00
      """
    And device "controller" received "uart-read" as a "read of 3 bytes at 0x0"

  Scenario: an event that nobody waits for is kept for the next reader
    Given device "controller" completes "uart-read" with STATUS_SUCCESS and:
      """hex
      04 10 00
      """
    When an application sends a read of 7 bytes to stack "bluetooth" as "event"
    Then request "event" completes with STATUS_SUCCESS and 7 bytes
    And the buffer of "event" is:
      """hex
      02 00 00 00 04 10 00
      """

  Scenario: a write that its application cancels is cancelled at the port
    Given device "controller" holds requests
    And an application has sent a write of "01 03 0C 00" to stack "bluetooth" as "command"
    When the application cancels "command"
    Then device "controller" was asked to cancel "uart-write"
    And request "command" completes with STATUS_CANCELLED and 0 bytes

  @F4
  Scenario: at power-down the pump stops, and a write waits in the driver's own queue
    When the clock runs to 100 ms
    And stack "bluetooth" loses power
    Then these happened in this order:
      | EvtDeviceD0Exit of driver "serialhcibus" is called                                |
      | the remote target "uart" of driver "serialhcibus" becomes Stopped                 |
      | device "controller" is asked to cancel "uart-read"                                |
      | the completion routine of "uart-read" is called with STATUS_CANCELLED and 0 bytes |
      | driver "serialhcibus" prints "the target is stopped"                              |
      | EvtDeviceD0Exit of driver "serialhcibus" returns STATUS_SUCCESS                   |
    And driver "serialhcibus" has printed "the pump stops: STATUS_CANCELLED", "the target is stopped"
    And the remote target "uart" of driver "serialhcibus" is Stopped
    When an application sends a write of "01 03 0C 00" to stack "bluetooth" as "command"
    And 1 s passes
    Then EvtIoWrite of driver "serialhcibus" was called 0 times
    And request "command" has not completed
    And device "controller" has received "uart-read"
    When stack "bluetooth" regains power
    Then the remote target "uart" of driver "serialhcibus" is Started
    And device "controller" has "uart-read", "uart-write"
    And device "controller" has received "uart-read", "uart-read", "uart-write"
    And device "controller" received "uart-read" as a "read of 3 bytes at 0x0"
    And device "controller" received "uart-write" as a "write of 4 bytes at 0x0"
    When device "controller" completes "uart-write" with STATUS_SUCCESS and 4 bytes
    Then request "command" completes with STATUS_SUCCESS and 4 bytes

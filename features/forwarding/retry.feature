Feature: A driver sends a request again that failed, a few times and after a while

  The completion routine starts a timer and makes the request cancelable until the timer sends it again.

  Source: WdfTimerStart, WdfRequestMarkCancelableEx, WdfRequestUnmarkCancelable, WdfRequestReuse

  Background:
    Given the topology "eeprom.yaml"

  Scenario: the hardware is busy twice, and the sender does not notice
    Given device "eeprom" fails the next 2 requests with STATUS_DEVICE_BUSY
    When an application sends a read of 4 bytes at offset 8 to stack "eeprom" as "r1"
    And 30 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r1" completed at 23 ms
    And the buffer of "r1" is:
      """hex
      08 09 0A 0B
      """

  Scenario: after three times it is enough
    Given device "eeprom" fails the next 4 requests with STATUS_DEVICE_BUSY
    When an application sends a read of 4 bytes to stack "eeprom" as "r1"
    And 100 ms pass
    Then request "r1" completes with STATUS_DEVICE_BUSY and 0 bytes
    And request "r1" completed at 34 ms

  Scenario: another failure is passed up at once
    Given device "eeprom" fails the next request with STATUS_IO_DEVICE_ERROR
    When an application sends a read of 4 bytes to stack "eeprom" as "r1"
    And 1 ms passes
    Then request "r1" completes with STATUS_IO_DEVICE_ERROR and 0 bytes

  Scenario: a request whose time is over is reused before it is sent again
    Given device "eeprom" holds requests
    And an application has sent a read of 4 bytes to stack "eeprom" as "r1"
    When 6 ms pass
    And device "eeprom" holds requests no longer
    And 10 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r1" completed at 16 ms

  Scenario: a cancel while the driver waits completes the request at once
    Given device "eeprom" fails the next request with STATUS_DEVICE_BUSY
    And an application has sent a read of 4 bytes to stack "eeprom" as "r1"
    When 3 ms pass
    And the application cancels "r1"
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
    And request "r1" completed at 3 ms

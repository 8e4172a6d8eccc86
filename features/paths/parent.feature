Feature: A bus driver gives its children's requests to the queue of their parent device

  The request goes on under the parent's driver, at a stack location of its own, and the child's driver never sees it
  again.

  Source: WdfRequestForwardToParentDeviceIoQueue, wdf/creating-device-objects-in-a-bus-driver

  Background:
    Given the topology "multiport.yaml"

  Scenario: a read of the port is served by the card's hardware, and comes back through the port's filter
    When an application sends a read of 2 bytes to stack "port" as "a1"
    Then device "uart" has received "a1"
    When 2 ms pass
    Then request "a1" completes with STATUS_SUCCESS and 2 bytes
    And the buffer of "a1" is:
      """hex
      0A 0A
      """

  Scenario: the card's sequential queue serves one child's request at a time
    Given an application has sent a read of 2 bytes to stack "port" as "a1"
    When an application sends a read of 2 bytes to stack "port" as "a2"
    Then device "uart" has "a1"
    When 4 ms pass
    Then request "a2" completes with STATUS_SUCCESS and 2 bytes
    And request "a2" completed at 4 ms

  Scenario: what the child's driver answers itself never reaches its parent
    When an application sends a write of "01" to stack "port" as "a1"
    Then request "a1" completes with STATUS_SUCCESS and 1 byte
    And device "uart" has received nothing

  Scenario: the application's cancel finds the request in the parent's queue
    Given an application has sent a read of 2 bytes to stack "port" as "a1"
    And an application has sent a read of 2 bytes to stack "port" as "a2"
    When the application cancels "a2"
    Then request "a2" completes with STATUS_CANCELLED and 0 bytes

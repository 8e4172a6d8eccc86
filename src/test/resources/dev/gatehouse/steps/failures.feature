Feature: what a failing scenario says

  Background:
    Given the topology "toaster.yaml"

  Scenario: a status and its reason
    Given device "heater" fails the next request with STATUS_IO_DEVICE_ERROR
    When driver "guard" sends a read of 4 bytes as "r1"
    And 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: a request that is still out
    Given driver "guard" has stopped its local target, leaving sent requests
    When driver "guard" sends a read of 4 bytes as "r1"
    Then request "r1" completes with STATUS_SUCCESS

  Scenario: a request that was refused
    Given driver "guard" has purged its local target
    When driver "guard" sends a read of 4 bytes as "r1"
    Then request "r1" completes with STATUS_SUCCESS

  Scenario: bytes that differ
    Given device "heater" is loaded at offset 0x10 with:
      """hex
      DE AD BE EF
      """
    When driver "guard" sends a read of 20 bytes as "r1"
    And 2 ms pass
    Then the buffer of "r1" is:
      """hex
      0000  00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
      0010  DE ?? BE EE
      """

  Scenario: a target in another state
    Given driver "guard" has stopped its local target, leaving sent requests
    Then the local target of driver "guard" is Started

  Scenario: a wait that nothing can end
    Given device "heater" holds requests
    When driver "guard" sends a read of 4 bytes, synchronously as "r1"
    Then the local target of driver "guard" is Started

  Scenario: a thread that waits
    When driver "guard" sends a read of 4 bytes as "r1"
    And driver "guard" stops its local target, waiting for sent requests on thread "stopper"
    Then the call of thread "stopper" has returned

  Scenario: what a driver has printed
    Then driver "guard" has printed "connected", "asleep"

  Scenario: memory that nobody has made
    Then driver "guard" has 1 memory object

  Scenario: what never happened
    Then these happened in this order:
      | the local target of driver "guard" becomes Stopped |

  Scenario: a misspelt driver
    When driver "gaurd" starts its local target
    Then the local target of driver "guard" is Started

  Scenario: a misspelt callback
    Then EvtDeviceD0Entyr of driver "guard" was called 0 times

  Scenario: a fault that never fired
    Given the fault "first-write-fails" is switched on
    Then the local target of driver "guard" is Started

  Scenario: a bug check
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" sends "r1"
    Then device "heater" has "r1"

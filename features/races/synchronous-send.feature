Feature: A synchronous send ends with what its request came back with, whatever raced it

  The caller waits for the completion routine, and the time-out only cancels: there is one status, and all see it.

  Source: FxIoTarget::SubmitSync, wdf/sending-i-o-requests-synchronously

  Background:
    Given the topology "toaster-alone.yaml"

  @explore
  Scenario: its time is over in the very tick in which the device is done
    Given device "heater" takes 50 ms for each request
    When driver "guard" sends a read of 4 bytes with a time-out of 50 ms, synchronously as "r1" on thread "A"
    And 50 ms pass
    Then the call of thread "A" has returned
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r1" completes with STATUS_IO_TIMEOUT

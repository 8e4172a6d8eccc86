Feature: A time-out that is due when the device completes decides the status, and nothing else

  The device's interrupt and the time-out's DPC may run on two processors; the completion and the cancel meet at the IRP.

  Source: FxIoTarget::TimerCallback, ddi/ns-wdfrequest-_wdf_request_send_options

  Background:
    Given the topology "toaster-alone.yaml"

  @explore
  Scenario: a read comes back in the very tick in which its time is over
    Given device "heater" takes 50 ms for each request
    And driver "guard" has sent a read of 4 bytes with a time-out of 50 ms as "r1"
    When 50 ms pass
    Then request "r1" completes exactly once
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r1" completes with STATUS_IO_TIMEOUT

  @explore
  Scenario: of two reads that are due together each may be too late, whatever becomes of the other
    Given device "heater" takes 50 ms for each request
    And driver "guard" has sent a read of 4 bytes with a time-out of 50 ms as "r1"
    And driver "guard" has sent a read of 4 bytes as "r2"
    When 50 ms pass
    Then requests "r1", "r2" complete exactly once
    And request "r2" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r1" completes with STATUS_IO_TIMEOUT

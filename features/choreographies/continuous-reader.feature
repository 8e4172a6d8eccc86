Feature: A continuous reader keeps its requests outstanding until its target is stopped

  The completion routine reuses, formats and sends the request again (WdfRequestReuse); a stop cancels what is out,
  and what comes back cancelled is not sent again.

  Background:
    Given the topology "usb.yaml"
    And driver "osrusbfx2" has sent a read of 16 bytes to its remote target "bulk-in", and again whenever it succeeds as "reader-1"
    And driver "osrusbfx2" has sent a read of 16 bytes to its remote target "bulk-in", and again whenever it succeeds as "reader-2"

  Scenario: each read that comes back goes out again at once
    When 35 ms pass
    Then device "bulk-in-endpoint" received "reader-1" at 0 ms, 10 ms, 20 ms and 30 ms
    And device "bulk-in-endpoint" has "reader-1", "reader-2"

  Scenario: stop and cancel ends the stream, in the order in which the reads were sent
    Given 35 ms pass
    When driver "osrusbfx2" stops its remote target "bulk-in", cancelling sent requests
    Then device "bulk-in-endpoint" was asked to cancel "reader-1", "reader-2"
    And request "reader-2" completes with STATUS_CANCELLED and 0 bytes
    And device "bulk-in-endpoint" has no request

  Scenario: what comes back while the target is stopped is pended when it is sent again, and the stream goes on
    Given driver "osrusbfx2" has stopped its remote target "bulk-in", leaving sent requests
    When 10 ms pass
    Then request "reader-1" is pended in the target
    When driver "osrusbfx2" starts its remote target "bulk-in"
    Then device "bulk-in-endpoint" has "reader-1", "reader-2"

  Scenario: an error of the pipe ends the stream of the read that it hits
    Given device "bulk-in-endpoint" fails the next request with STATUS_IO_DEVICE_ERROR
    When 20 ms pass
    Then request "reader-1" completes with STATUS_IO_DEVICE_ERROR
    And device "bulk-in-endpoint" has "reader-2"

Feature: A request cannot be completed while another one refers to its memory

  A format keeps a reference to the memory until the request is reused, formatted again or deleted; not until it comes
  back.

  Source: FxRequest::CompleteInternal, wdf/memory-buffer-life-cycle

  Background:
    Given the topology "methods.yaml"
    And an application has sent a read of 4 bytes to stack "buffered" as "a1"
    And driver "buffered" has formatted a read into the memory of "a1" for its local target as "own"
    And driver "buffered" sends "own"

  Scenario: the bytes went straight into the memory of the request from above
    Given driver "buffered" has reused "own"
    When driver "buffered" completes "a1" with STATUS_SUCCESS and 4 bytes
    Then request "a1" completes with STATUS_SUCCESS and 4 bytes
    And the buffer of "a1" is:
      """hex
      10 11 12 13
      """

  Scenario: without the reuse the system stops
    When driver "buffered" completes "a1" with STATUS_SUCCESS, and the system stops with bug check 0x10D
    Then the bug check has the parameters "0x3, a1, 1"

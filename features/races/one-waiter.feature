Feature: Of two stops that wait for the same requests, one may wait for ever

  The target has one event for all that wait, and a signal releases one of them. Microsoft forbids such calls beside
  each other; every schedule of the framework is shown here, and which of the two stays behind depends on it.

  Source: FxIoTarget::Stop, FxIoTarget::GotoStopState, rule SerialisedGateCalls

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "r1"

  @explore
  Scenario: two stops wait for a read, and until somebody signals again one of them stays behind
    When these happen at the same time:
      | driver "guard" stops its local target, waiting for sent requests on thread "first"  |
      | driver "guard" stops its local target, waiting for sent requests on thread "second" |
    Then thread "first" is waiting
    And thread "second" is waiting
    And rule "SerialisedGateCalls" is broken by driver "guard"
    When device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then in some schedule thread "first" is waiting
    And in some schedule the call of thread "first" has returned
    And in some schedule thread "second" is waiting
    And in some schedule the call of thread "second" has returned
    When driver "guard" stops its local target, leaving sent requests
    Then the call of thread "first" has returned
    And the call of thread "second" has returned

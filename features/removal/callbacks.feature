Feature: Each callback of a remote target replaces its own default, and no other

  A driver that answers a question and does not act on it is told which rule it breaks.

  Source: FxIoTargetRemote::_PlugPlayNotification, rule TargetQueryRemove, ddi/nc-wdfiotarget-evt_wdf_io_target_query_remove

  Background:
    Given the topology "listeners.yaml"

  Scenario: with a callback for the question only, the framework reopens and closes
    Given driver "asked" has opened its remote target "half"
    When stack "disk" is asked whether it may be removed
    Then EvtIoTargetQueryRemove of driver "asked" was called 1 time
    When the removal of stack "disk" is cancelled
    Then EvtIoTargetRemoveCanceled of driver "asked" was called 0 times
    And the remote target "half" of driver "asked" is Started
    When stack "disk" is removed by surprise
    Then the remote target "half" of driver "asked" is Closed

  Scenario: a driver that agrees and does not close keeps the file of a device that is to go
    Given driver "careless" has opened its remote target "kept"
    When stack "disk" is asked whether it may be removed
    Then the remote target "kept" of driver "careless" is Started
    And stack "disk" has 1 open file
    And rule "TargetQueryRemove" is broken by driver "careless"

  Scenario: a driver that is told of a cancelled removal and does not open again has a closed target
    Given driver "asked" has opened its remote target "shut"
    And stack "disk" is asked whether it may be removed
    When the removal of stack "disk" is cancelled
    Then the remote target "shut" of driver "asked" is ClosedForQueryRemove
    And rule "TargetQueryRemove" is broken by driver "asked"

  Scenario: a driver may delete its target when the removal is complete
    Given driver "asked" has opened its remote target "gone"
    When stack "disk" is removed by surprise
    Then the remote target "gone" of driver "asked" is Deleted

  Scenario: after a close the target is told of nothing
    Given driver "asked" has opened its remote target "half"
    And the remote target "half" of driver "asked" is told of removals
    When driver "asked" closes its remote target "half"
    Then the remote target "half" of driver "asked" is not told of removals
    When stack "disk" is asked whether it may be removed
    Then EvtIoTargetQueryRemove of driver "asked" was called 0 times

  Scenario: a close for a query-remove stays registered, and hears the end of it
    Given driver "asked" has opened its remote target "half"
    When driver "asked" closes its remote target "half" for a query-remove
    Then the remote target "half" of driver "asked" is told of removals

  Scenario: the question about a driver's own stack does nothing to its targets
    Given driver "asked" has opened its remote target "half"
    When stack "listener" is asked whether it may be removed
    Then the remote target "half" of driver "asked" is Started
    And the local target of driver "asked" is Started

Feature: The framework treats a driver as the version that it was built for

  `kmdf version:` and `verifier:` stand at the top of a topology for all drivers, or at a driver.

  Source: FxIoTargetRemote::Close, ddi/nf-wdfiotarget-wdfiotargetclose

  Scenario: before KMDF 1.9 a plain close leaves the target closed for a query-remove
    Given the topology "versions.yaml"
    When driver "veteran" closes its remote target "veterans-view"
    Then the remote target "veterans-view" of driver "veteran" is ClosedForQueryRemove

  Scenario: since KMDF 1.9 a plain close closes the target for good
    Given the topology "versions.yaml"
    When driver "recruit" closes its remote target "recruits-view"
    Then the remote target "recruits-view" of driver "recruit" is Closed

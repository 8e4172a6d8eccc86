Feature: A target goes from state to state by four calls, and each says what it does where it cannot

  WdfIoTargetStart fails in Deleted only: from a closed state it gives a Started target without a device. Stop and Purge
  leave the closed states as they are.

  Source: FxIoTarget::GotoStartState, FxIoTarget::GotoStopState, FxIoTarget::GotoPurgeState, src/docs/fidelity.md#state-and-operation

  Background:
    Given the topology "reference.yaml"
    And driver "viewer" has opened its remote target "view"

  Scenario Outline: after the driver <first> and then <second> the target is <state>
    Given driver "viewer" <first>
    When driver "viewer" <second>
    Then the remote target "view" of driver "viewer" is <state>

    Examples:
      | first                                                 | second                                                   | state                |
      | stops its remote target "view", leaving sent requests | starts its remote target "view"                          | Started              |
      | stops its remote target "view", leaving sent requests | stops its remote target "view", cancelling sent requests | Stopped              |
      | stops its remote target "view", leaving sent requests | purges its remote target "view"                          | Purged               |
      | stops its remote target "view", leaving sent requests | closes its remote target "view"                          | Closed               |
      | purges its remote target "view"                       | starts its remote target "view"                          | Started              |
      | purges its remote target "view"                       | stops its remote target "view", leaving sent requests    | Stopped              |
      | purges its remote target "view"                       | purges its remote target "view" and waits                | Purged               |
      | purges its remote target "view"                       | closes its remote target "view" for a query-remove       | ClosedForQueryRemove |
      | closes its remote target "view" for a query-remove    | starts its remote target "view"                          | Started              |
      | closes its remote target "view" for a query-remove    | stops its remote target "view", cancelling sent requests | ClosedForQueryRemove |
      | closes its remote target "view" for a query-remove    | purges its remote target "view" and waits                | ClosedForQueryRemove |
      | closes its remote target "view" for a query-remove    | reopens its remote target "view"                         | Started              |
      | closes its remote target "view" for a query-remove    | closes its remote target "view"                          | Closed               |
      | closes its remote target "view" for a query-remove    | closes its remote target "view" for a query-remove       | Closed               |
      | closes its remote target "view"                       | starts its remote target "view"                          | Started              |
      | closes its remote target "view"                       | stops its remote target "view", cancelling sent requests | Closed               |
      | closes its remote target "view"                       | purges its remote target "view"                          | Closed               |
      | closes its remote target "view"                       | reopens its remote target "view"                         | Started              |
      | closes its remote target "view"                       | closes its remote target "view"                          | Closed               |
      | closes its remote target "view"                       | deletes its remote target "view"                         | Deleted              |
      | deletes its remote target "view"                      | stops its remote target "view", leaving sent requests    | Deleted              |
      | deletes its remote target "view"                      | deletes its remote target "view"                         | Deleted              |

  Scenario: a deleted target can be neither started nor opened
    Given driver "viewer" deletes its remote target "view"
    When driver "viewer" starts its remote target "view"
    Then WdfIoTargetStart returned STATUS_INVALID_DEVICE_STATE
    When driver "viewer" opens its remote target "view"
    Then WdfIoTargetOpen returned STATUS_INVALID_DEVICE_STATE
    And the remote target "view" of driver "viewer" is Deleted

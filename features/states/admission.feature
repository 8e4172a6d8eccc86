Feature: The state of an I/O target decides what becomes of a send

  Started sends, Stopped keeps, Purged and the closed states refuse. WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE passes
  all but a target that is closed to the end.

  Source: FxIoTarget::SubmitLocked, ddi/ne-wdfrequest-_wdf_request_send_options_flags

  Background:
    Given the topology "reference.yaml"
    And device "drawer" holds requests
    And driver "viewer" has opened its remote target "view"
    And driver "viewer" has formatted a read of 4 bytes for its remote target "view" as "r1"

  Scenario Outline: a request that is sent when the driver <has done> <becomes>
    When driver "viewer" <has done>
    And driver "viewer" sends "r1" to its remote target "view"
    Then WdfRequestSend returned <returned>
    And request "r1" <becomes>

    Examples:
      | has done                                                                 | returned | becomes                                     |
      | starts its remote target "view"                                          | TRUE     | has not completed                           |
      | stops its remote target "view", leaving sent requests                    | TRUE     | is pended in the target                     |
      | purges its remote target "view"                                          | FALSE    | is refused with STATUS_INVALID_DEVICE_STATE |
      | closes its remote target "view" for a query-remove                       | FALSE    | is refused with STATUS_INVALID_DEVICE_STATE |
      | closes its remote target "view"                                          | FALSE    | is refused with STATUS_INVALID_DEVICE_STATE |

  Scenario Outline: a request that ignores the state when the driver <has done> <becomes>
    When driver "viewer" <has done>
    And driver "viewer" sends "r1" to its remote target "view", ignoring the target's state
    Then WdfRequestSend returned <returned>
    And request "r1" <becomes>

    Examples:
      | has done                                              | returned | becomes                                     |
      | starts its remote target "view"                       | TRUE     | has not completed                           |
      | stops its remote target "view", leaving sent requests | TRUE     | has not completed                           |
      | purges its remote target "view"                       | TRUE     | has not completed                           |
      | closes its remote target "view" for a query-remove    | FALSE    | is refused with STATUS_INVALID_DEVICE_STATE |
      | closes its remote target "view"                       | FALSE    | is refused with STATUS_INVALID_DEVICE_STATE |

  Scenario: a request that is refused has its completion routine still, and none was called
    Given driver "viewer" has set a completion routine for "r1"
    And driver "viewer" has purged its remote target "view"
    When driver "viewer" sends "r1" to its remote target "view"
    Then the completion routine of "r1" was called 0 times
    And driver "viewer" has a completion routine registered for "r1"

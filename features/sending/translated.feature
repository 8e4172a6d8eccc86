Feature: Statuses of the framework's own do not leave the framework's drivers

  When a driver completes a request that came from above with a status of facility 0x20, the originator sees another
  one. A driver's own requests show the raw value.

  Source: FxRequest::CompleteInternal, wdf/completing-i-o-requests

  Background:
    Given the topology "reference.yaml"

  Scenario Outline: the originator sees <translated> for <status>
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    When driver "sender" completes "a1" with <status>
    Then request "a1" completes with <translated>
    And rule "RequestCompletedLocal" is broken by driver "sender"

    Examples:
      | status                             | translated                    |
      | STATUS_WDF_PAUSED                  | STATUS_DEVICE_BUSY            |
      | STATUS_WDF_BUSY                    | STATUS_DEVICE_BUSY            |
      | STATUS_WDF_INTERNAL_ERROR          | STATUS_INTERNAL_ERROR         |
      | STATUS_WDF_TOO_FRAGMENTED          | STATUS_INVALID_DEVICE_REQUEST |
      | STATUS_WDF_TOO_MANY_TRANSFERS      | STATUS_INVALID_DEVICE_REQUEST |
      | STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS | STATUS_INSUFFICIENT_RESOURCES |
      | STATUS_WDF_DEVICE_REMOVED_NOT_SENT | STATUS_INVALID_DEVICE_REQUEST |
      | STATUS_IO_DEVICE_ERROR             | STATUS_IO_DEVICE_ERROR        |

  Scenario: a driver's own request shows the raw value
    Given driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" purges its local target
    Then request "r1" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes

Feature: A script answers each request as a table says

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/script.yaml"

  Scenario Outline: the first response whose conditions hold is given
    When driver "modem" sends <transfer> as "r1"
    And 20 ms pass
    Then request "r1" completes with <status> and <bytes> bytes
    And request "r1" completed at <time>

    Examples:
      | transfer                                                      | status                         | bytes | time  |
      | a write of "41 54 0D"                                         | STATUS_SUCCESS                 | 3     | 1 ms  |
      | a write of "00"                                               | STATUS_DEVICE_PROTOCOL_ERROR   | 0     | 1 ms  |
      | a read of 8 bytes                                             | STATUS_SUCCESS                 | 2     | 1 ms  |
      | an IOCTL IOCTL_MODEM_GET_SIGNAL and room for 4 bytes          | STATUS_SUCCESS                 | 1     | 20 ms |
      | an IOCTL IOCTL_MODEM_HANG_UP                                  | STATUS_INVALID_DEVICE_REQUEST  | 0     | 1 ms  |

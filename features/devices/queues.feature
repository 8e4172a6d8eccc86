Feature: A device serves so many requests at once, and completes them in an order

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/queues.yaml"

  Scenario Outline: one at a time, the oldest or the newest of those in line
    When driver "<device>" sends a read of 1 byte as "a"
    And driver "<device>" sends a read of 1 byte as "b"
    And driver "<device>" sends a read of 1 byte as "c"
    And 6 ms pass
    Then the requests complete in the order <order>

    Examples:
      | device | order         |
      | drum   | "a", "b", "c" |
      | stack  | "a", "c", "b" |

  Scenario: what is done early waits for what came before
    When driver "belt" sends a read of 1 byte as "slow"
    And driver "belt" sends a write of "01" as "quick"
    And 8 ms pass
    Then device "belt" has "slow", "quick"
    When 1 ms passes
    Then the requests complete in the order "slow", "quick"
    And request "quick" completed at 9 ms

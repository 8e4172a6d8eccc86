Feature: Scenarios that fail, each in its own way

  Scenario: an assertion fails, and what follows is skipped
    Given 2 ms pass
    When the name "r1" is noted
    Then it fails with "request \"r1\": expected STATUS_CANCELLED, was STATUS_SUCCESS"
    And the name "r2" is noted

  Scenario: the same cause once more
    When 3 ms pass
    Then it fails with "request \"r1\": expected STATUS_CANCELLED, was STATUS_SUCCESS"

  Scenario: bytes differ
    When 2 ms pass
    Then the buffer "hello, toaster" is "68 65 6C 6C 6F ?? 20 74 6F 61 73 74 65 64"

  Scenario: a bug of somebody's
    Then it breaks

  @hook
  Scenario: what is left at the end fails a scenario that passed
    When 2 ms pass
    Then the name "r1" is noted

  Scenario: a rule is broken in a scenario that passed
    When a rule is broken
    Then the name "r1" is noted

  Scenario: given up
    When it is given up
    Then the name "r1" is noted

@toaster
Feature: A stopped I/O target keeps requests until it is started

  Background:
    Given 1 ms pass

  @quick @local
  Scenario: requests sent to a stopped target wait in it, and go out in order
    When 2 ms pass
    Then the name "r1" is noted
    And the name "w1" is noted

  Scenario Outline: a target that is <state> refuses requests
    When <ms> ms pass
    Then the name "<state>" is noted

    Examples:
      | state  | ms      |
      | closed | 5       |
      | purged | 3600219 |

  Scenario Outline: the same name twice
    When 1 ms pass
    Then the name "<x>" is noted

    Examples:
      | x |
      | a |
      | b |

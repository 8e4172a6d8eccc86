Feature: Scenarios that prove nothing

  Background:
    Given 1 ms pass
    Then the name "background" is noted

  Scenario: no step at all

  Scenario: no check
    When 2 ms pass
    And the name "r1" is noted

  Scenario: a step that nobody knows
    When 2 ms pass
    Then request "r1" flies away

  Scenario: a step that two know
    Then two fit

  Scenario: a step that is not written yet
    Then nobody has written this

  Scenario Outline: no check in an outline
    When <ms> ms pass

    Examples:
      | ms |
      | 1  |

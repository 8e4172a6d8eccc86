Feature: Steps of the project's own share what an object factory of its own gives them

  Background:
    Given the topology "scale.yaml"

  Scenario Outline: a notebook belongs to one scenario
    When the weight in "cell" is written down
    And the weight in "cell" is written down
    Then the notebook says "[42, 42]"
    And the local target of driver "tare" is Started

    Examples:
      | time   |
      | first  |
      | second |
      | third  |

Feature: A console collects what is written to it

  This one takes between 1 ms and 4 ms for each write, as a seed says, and completes them in the order in which they came.

  Source: src/docs/devices.md

  Scenario: two lines are printed, in the order in which they were written
    Given the topology "devices/console.yaml"
    When driver "label" sends a write of "48 45 4C 4C 4F 0A" as "hello"
    And driver "label" sends a write of "57 4F 52 4C 44 0A" as "world"
    And 4 ms pass
    Then the requests complete in the order "hello", "world"
    And value "lines" of device "printer" is 2
    And device "printer" contains the text:
      """
      HELLO
      WORLD
      """

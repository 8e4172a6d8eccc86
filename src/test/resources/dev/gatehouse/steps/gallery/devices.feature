Feature: Devices

  The last step of each scenario fails; the same step, said rightly, stands before it and passes.

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario: nothing has been received
    Then device "dial" has received nothing
    When driver "sender" sends a read of 4 bytes as "r1"
    Then device "dial" has received nothing

  Scenario: what has been received
    Given driver "sender" has sent a read of 4 bytes as "r1"
    Then device "dial" has received "r1"
    When driver "sender" stops its local target, leaving sent requests
    And driver "sender" sends a read of 4 bytes as "r2"
    Then device "dial" has received "r1" to "r2"

  Scenario: what a device has
    Given driver "sender" has sent a read of 4 bytes as "r1"
    Then device "dial" has "r1"
    When driver "sender" cancels "r1"
    Then device "dial" has "r1"

  Scenario: a device has no request
    Then device "dial" has no request
    When driver "sender" sends a read of 4 bytes as "r1"
    Then device "dial" has no request

  Scenario: when a request arrived
    Given driver "sender" has sent a read of 4 bytes as "r1"
    Then device "dial" received "r1" at 0 ms
    And device "dial" received "r1" at 5 ms

  Scenario: as what a request arrived
    Given driver "sender" has sent a read of 4 bytes at offset 0x10 as "r1"
    Then device "dial" received "r1" as a "read of 4 bytes at 0x10"
    And device "dial" received "r1" as a "read of 8 bytes at 0x10"

  Scenario: what a device was asked to cancel
    Given driver "sender" has sent a read of 4 bytes as "r1" to "r2"
    When driver "sender" cancels "r1"
    Then device "dial" was asked to cancel "r1"
    And device "dial" was asked to cancel "r1" to "r2"

  Scenario: a device was not asked to cancel anything
    Given driver "sender" has sent a read of 4 bytes as "r1"
    Then device "dial" was not asked to cancel anything
    When driver "sender" cancels "r1"
    Then device "dial" was not asked to cancel anything

  Scenario: what a device contains
    Given driver "sender" has sent a write of "07" at offset 0x10 as "w1"
    And an application has sent a write of "09" to stack "shelf" as "a1"
    Then device "drawer" contains at offset 0:
      """hex
      09 ??
      """
    And device "dial" contains at offset 0x10:
      """hex
      07
      """

  Scenario: unchanged contents
    Then the contents of device "dial" are unchanged
    When device "dial" is loaded at offset 0x10 with:
      """hex
      CA FE
      """
    Then the contents of device "dial" are unchanged

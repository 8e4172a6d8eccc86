Feature: Drivers see files being opened and closed, and may refuse

  A create goes to the top of a stack; a filter sends it on, any other driver that does not ask for it completes it.

  Source: WdfDeviceInitSetFileObjectConfig, WdfDeviceInitSetExclusive, wdf/framework-file-objects

  Background:
    Given the topology "lockbox.yaml"

  Scenario: an application opens a file, and closes it
    When an application opens stack "lockbox" as "f1"
    Then file "f1" is open
    When the application closes file "f1"
    And an application opens stack "lockbox" as "f2"
    Then file "f2" is open

  Scenario: an exclusive device refuses a second open, an application's or a remote target's
    Given an application has opened stack "lockbox" as "f1"
    When an application opens stack "lockbox" as "f2"
    Then opening file "f2" has failed with STATUS_ACCESS_DENIED
    When driver "visitor" opens its remote target "box"
    Then WdfIoTargetOpen returned STATUS_ACCESS_DENIED

  Scenario: a filter's refusal reaches the remote target that is opened
    Given driver "porter" refuses opens with STATUS_DEVICE_NOT_READY
    When driver "visitor" opens its remote target "box"
    Then WdfIoTargetOpen returned STATUS_DEVICE_NOT_READY
    And the remote target "box" of driver "visitor" is Closed

  Scenario: an open waits until the driver completes the create
    When an application opens stack "counter" as "f1" on thread "A"
    Then thread "A" is waiting
    When driver "counter" completes "create of f1" with STATUS_SUCCESS
    Then file "f1" is open

  Scenario: what waits in a queue is cancelled when its file is closed
    Given an application has opened stack "lockbox" as "f1"
    And an application has sent a read of 4 bytes to stack "lockbox" as "a1"
    When the application closes file "f1"
    Then request "a1" completes with STATUS_CANCELLED and 0 bytes

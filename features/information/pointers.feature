Feature: The WDM pointers of an I/O target last as long as its requests do

  Once the last outstanding request of a close is back, the target drops its pointers, in the same step; a target that is
  started again afterwards has none.

  Source: FxIoTargetRemote::Close, FxIoTarget::GotoRemoveState, ddi/nf-wdfiotarget-wdfiotargetwdmgettargetfilehandle

  Background:
    Given the topology "sensor-hub.yaml"

  Scenario: a local target leads to the next-lower device and to the physical one
    Then the device object of the local target of driver "calibration" is "sensor"
    And the device object of the local target of driver "sensor" is "sensor-bus"
    And the physical device of the local target of driver "calibration" is "sensor-bus"
    And the file object of the local target of driver "calibration" is null

  Scenario: a target belongs to the device of the driver that made it, whatever it is opened on
    Then the local target of driver "calibration" belongs to the device of driver "calibration"
    And the remote target "reading" of driver "hub" belongs to the device of driver "hub"
    Given driver "hub" has opened its remote target "reading"
    Then the remote target "reading" of driver "hub" belongs to the device of driver "hub"

  Scenario: only a remote target has a file handle
    When driver "sensor" asks for the file handle of its local target, and the system stops with bug check 0x10D
    Then device "thermometer" has received nothing

  Scenario: opening by name gives all four, closing takes them when the last request is back
    Given driver "hub" has opened its remote target "reading"
    And device "thermometer" holds requests
    And driver "hub" has sent a read of 4 bytes to its remote target "reading" as "r1"
    When driver "hub" closes its remote target "reading" on thread "A"
    Then thread "A" is waiting
    And the device object of the remote target "reading" of driver "hub" is "calibration"
    And the physical device of the remote target "reading" of driver "hub" is "sensor-bus"
    And the file object of the remote target "reading" of driver "hub" is "\DosDevices\Sensor0"
    And the file handle of the remote target "reading" of driver "hub" is "handle 2"
    When device "thermometer" completes "r1"
    Then the device object of the remote target "reading" of driver "hub" is null
    And the physical device of the remote target "reading" of driver "hub" is null
    And the file object of the remote target "reading" of driver "hub" is null
    And the file handle of the remote target "reading" of driver "hub" is null

  Scenario: starting a closed target brings no pointer back
    Given driver "hub" has opened its remote target "reading"
    And driver "hub" has closed its remote target "reading"
    When driver "hub" starts its remote target "reading"
    Then the remote target "reading" of driver "hub" is Started
    And the device object of the remote target "reading" of driver "hub" is null

Feature: A driver asks a stack for a direct-call interface

  WdfIoTargetQueryForInterface goes to the top of the target's stack, whatever the state of the target; a driver that
  exposes the interface fills it in and lets those below it have their say.

  Source: WdfIoTargetQueryForInterface, FxPkgPnp::HandleQueryInterface, wdf/obtaining-information-about-a-general-i-o-target

  Background:
    Given the topology "sensor-hub.yaml"
    And driver "hub" has opened its remote target "reading"

  Scenario: the driver that exposes the interface answers, and the bus driver for its own
    When driver "hub" queries its remote target "reading" for interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10}, 16 bytes in version 2
    Then WdfIoTargetQueryForInterface returned STATUS_SUCCESS
    And interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10} was answered by driver "calibration"
    When driver "hub" queries its remote target "reading" for interface {496B8280-6F25-11D0-BEAF-08002BE2092F}, 32 bytes in version 1
    Then interface {496B8280-6F25-11D0-BEAF-08002BE2092F} was answered by driver "sensor-bus"

  Scenario Outline: a structure that is too small, or of an older version, is not filled in
    When driver "hub" queries its remote target "reading" for interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10}, <size> bytes in version <version>
    Then WdfIoTargetQueryForInterface returned STATUS_INVALID_BUFFER_SIZE

    Examples:
      | size | version |
      | 15   | 2       |
      | 16   | 1       |

  Scenario: a local target asks the whole stack, from its top
    When driver "sensor" queries its local target for interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10}, 16 bytes in version 2
    Then interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10} was answered by driver "calibration"

  Scenario: a purged target asks all the same
    Given driver "hub" has purged its remote target "reading"
    When driver "hub" queries its remote target "reading" for interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10}, 16 bytes in version 2
    Then WdfIoTargetQueryForInterface returned STATUS_SUCCESS

  Scenario: an interface that nobody exposes is not supported
    When driver "hub" queries its remote target "reading" for interface {00000000-1F5C-4D3E-9E4A-3B1A9A1D7C10}, 16 bytes in version 1
    Then WdfIoTargetQueryForInterface returned STATUS_NOT_SUPPORTED

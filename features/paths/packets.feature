Feature: A driver sees packets before the framework makes requests of them

  EvtDeviceWdmIrpPreprocess completes a packet, sends it down, or gives it back to the framework;
  EvtDeviceWdmIrpDispatch chooses the queue for it.

  Source: WdfDeviceInitAssignWdmIrpPreprocessCallback, WdfDeviceConfigureWdmIrpDispatchCallback, wdf/dispatching-irps-to-i-o-queues

  Background:
    Given the topology "vault.yaml"

  Scenario: what the driver completes itself never becomes a request
    When an application sends a write of "01 02" to stack "vault" as "w1"
    Then request "w1" completes with STATUS_ACCESS_DENIED and 0 bytes
    And device "vault" has received nothing

  Scenario: what the driver gives back goes on as if nothing had been
    When an application sends an IOCTL 0x000B0004 to stack "vault" as "c1"
    Then request "c1" completes with STATUS_NOT_SUPPORTED and 0 bytes

  Scenario: long reads go to a queue of the driver's choice, which presents one after the other
    Given an application has sent a read of 16 bytes to stack "vault" as "r1"
    And an application has sent a read of 16 bytes to stack "vault" as "r2"
    When 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 16 bytes
    And request "r2" has not completed
    When 2 ms pass
    Then request "r2" completes with STATUS_SUCCESS and 16 bytes

  Scenario: short reads go to the default queue, which presents them all at once
    Given an application has sent a read of 4 bytes to stack "vault" as "r1"
    And an application has sent a read of 4 bytes to stack "vault" as "r2"
    When 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r2" completes with STATUS_SUCCESS and 4 bytes

Feature: A driver that takes the wrong bytes of a request, or takes them too late, is told which rule it breaks

  A read has only an output; and with the completion of a request its bytes are the sender's again.

  Source: FxRequest::GetMemoryObject, rule InputBufferAPI, rule BufAfterReqCompletedRead

  Background:
    Given the topology "careless.yaml"

  Scenario: the input of a read cannot be retrieved
    When an application sends a read of 4 bytes to stack "asker" as "r1"
    Then request "r1" completes with STATUS_INVALID_DEVICE_REQUEST and 0 bytes
    And rule "InputBufferAPI" is broken by driver "asker"

  Scenario: bytes that were retrieved before are used after the completion
    When an application sends a read of 4 bytes to stack "user" as "r1"
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And rule "BufAfterReqCompletedReadA" is broken by driver "user"

  Scenario: the buffer is retrieved once more after the completion
    When an application sends a read of 4 bytes to stack "latecomer" as "r1"
    Then request "r1" completes with STATUS_SUCCESS and 0 bytes
    And rule "BufAfterReqCompletedRead" is broken by driver "latecomer"

package dev.gatehouse.conformance;

import java.util.List;

/** How many recordings were replayed, how many of them agreed, and the first difference of each that did not. */
public record ReplayResult(int total, int agreed, List<Difference> differences) {}
